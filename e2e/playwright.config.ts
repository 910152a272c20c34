import { defineConfig } from "@playwright/test";
import { loosenings } from "./specs/support/loosened-app.ts";

const reportFile = process.env["GROUNDCHECK_REPORT"];

export default defineConfig({
  testDir: ".",
  outputDir: "../test-results",
  globalSetup: "./specs/support/prepare.ts",
  // Windows of two apps at once would fight for the focus.
  workers: 1,
  timeout: 60_000,
  forbidOnly: process.env["CI"] === "true",
  reporter: reportFile === undefined ? "list" : [["list"], ["json", { outputFile: reportFile }]],
  projects: [
    { name: "app", testMatch: "specs/*.spec.ts" },
    ...loosenings.map(({ name, promise }) => ({
      name: `loosened: ${name}`,
      testMatch: "specs/security.spec.ts",
      grep: new RegExp(` ${promise}$`, "u"),
      metadata: { loosening: name },
    })),
  ],
});
