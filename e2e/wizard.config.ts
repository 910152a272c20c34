import { defineConfig } from "@playwright/test";

const reportFile = process.env["GROUNDCHECK_REPORT"];

/** The window gathering real forests: a lab for each test, so they take their time. */
export default defineConfig({
  testDir: "./wizard",
  outputDir: "../test-results",
  globalSetup: "./specs/support/prepare.ts",
  workers: 1,
  timeout: 180_000,
  forbidOnly: process.env["CI"] === "true",
  reporter: reportFile === undefined ? "list" : [["list"], ["json", { outputFile: reportFile }]],
});
