import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { outcomeLine, packageSuite, playwrightCounts, vitestCounts } from "./suite.ts";
import { closingLine } from "./suites.ts";

const outcome = { name: "unit tests", passed: 3, failed: 0, skipped: 0, seconds: 1.5 };

test("the last line sums what every suite counted", () => {
  const text = closingLine([outcome, { ...outcome, name: "lab", passed: 4, failed: 2 }], []);
  expect(text.split("\n").at(-1)).toBe("7 passed, 2 failed");
});

test("a suite that was left out is named with its reason", () => {
  expect(closingLine([outcome], [{ name: "lab", reason: "takes root" }])).toContain("lab: SKIPPED (takes root)");
});

test("a failed suite stands out, and tests left out inside it are counted", () => {
  expect(outcomeLine({ ...outcome, failed: 1, skipped: 2 })).toBe(
    "unit tests: FAILED (3 passed, 1 failed, 2 left out, 1.5 s)",
  );
});

test.each(["tsc", "playwright", "oxlint"])("%s is run by this Node, so that it starts on every system", (program) => {
  const { command, args } = packageSuite({ name: "a suite", program, args: ["--version"], counts: "step" });
  expect(command).toBe(process.execPath);
  expect(existsSync(args[0] ?? "")).toBe(true);
  expect(args[1]).toBe("--version");
});

test("vitest's report is counted", () => {
  const report = { startTime: 20, numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
  expect(vitestCounts(report, 10)).toEqual({ passed: 5, failed: 1, skipped: 3 });
});

test("Playwright's report is counted, and a test that passed on the second try only has failed", () => {
  const stats = { startTime: "2026-11-25T12:00:00Z", expected: 5, unexpected: 1, flaky: 1, skipped: 2 };
  expect(playwrightCounts({ stats }, Date.parse("2026-11-25T11:00:00Z"))).toEqual({ passed: 5, failed: 2, skipped: 2 });
});

test("the report of an earlier run counts for nothing", () => {
  expect(vitestCounts({ startTime: 5, numPassedTests: 5 }, 10)).toBeNull();
  expect(
    playwrightCounts({ stats: { startTime: "2026-11-25T12:00:00Z" } }, Date.parse("2026-11-25T13:00:00Z")),
  ).toBeNull();
});
