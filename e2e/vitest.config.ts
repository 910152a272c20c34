import { defineConfig } from "vitest/config";

/** Specs against the real lab. They need root, Samba and time, so they are no part of the unit run. */
export default defineConfig({
  test: {
    name: "lab specs",
    root: new URL("..", import.meta.url).pathname,
    include: ["e2e/specs/lab/**/*.lab.ts", "e2e/wine/**/*.lab.ts"],
    // One lab at a time: two cores carry one estate and its reader well.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
