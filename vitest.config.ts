import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Vitest leaves one core idle unless told otherwise, which on two cores is half of the machine.
    maxWorkers: "100%",
    // How long a test takes decides nothing; a machine with other work to do is no failure.
    testTimeout: 60_000,
    projects: [
      // Pure code shares its modules between files: nothing in it can be changed by a test.
      { extends: true, test: { name: "domain", isolate: false, include: ["src/domain/**/*.test.ts"] } },
      {
        extends: true,
        test: { name: "main", include: ["src/main/**/*.test.ts", "src/cli/**/*.test.ts", "scripts/**/*.test.ts"] },
      },
      {
        extends: true,
        test: {
          name: "renderer",
          environment: "jsdom",
          pool: "threads",
          include: ["src/renderer/**/*.test.{ts,tsx}"],
          deps: {
            optimizer: { client: { enabled: true, include: ["@fluentui/react-components", "@fluentui/react-icons"] } },
          },
        },
      },
      { extends: true, test: { name: "lab", include: ["e2e/lab/**/*.test.ts"] } },
    ],
  },
});
