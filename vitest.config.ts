import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: "domain", include: ["src/domain/**/*.test.ts"] } },
      {
        extends: true,
        test: { name: "main", include: ["src/main/**/*.test.ts", "src/cli/**/*.test.ts", "scripts/**/*.test.ts"] },
      },
      {
        extends: true,
        test: { name: "renderer", environment: "jsdom", include: ["src/renderer/**/*.test.{ts,tsx}"] },
      },
      { extends: true, test: { name: "lab", include: ["e2e/lab/**/*.test.ts"] } },
    ],
  },
});
