import { defineConfig } from "@playwright/test";

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
  testMatch: "specs/*.spec.ts",
});
