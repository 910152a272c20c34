import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "./project.ts";
import { runCommand } from "./run-command.ts";

/** One part of a test run. */
export interface Suite {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /** How its tests are counted: by its own report, or as the one step it is. */
  readonly counts: "vitest" | "playwright" | "step";
}

/** How a part went. */
export interface SuiteOutcome {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  /** Tests that were left out inside the suite. */
  readonly skipped: number;
  readonly seconds: number;
}

/** Packages whose program has another name. */
const packageOf: Readonly<Record<string, string>> = { tsc: "typescript", playwright: "@playwright/test" };

/** A suite that runs a program of an installed package. */
export function packageSuite({ program, ...suite }: Omit<Suite, "command"> & { readonly program: string }): Suite {
  return { ...suite, command: process.execPath, args: [programFile(program), ...suite.args] };
}

/** The file of a program. What npm puts into `.bin` is a script for the shell on Windows, which cannot be spawned. */
function programFile(program: string): string {
  const folder = join(projectRoot, "node_modules", packageOf[program] ?? program);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    readonly bin: Readonly<Record<string, string>>;
  };
  const file = bin[program];
  if (file === undefined) throw new Error(`${folder} has no program ${program}`);
  return join(folder, file);
}

/** Runs a suite in view of the person. A suite that ends badly without naming a failed test counts as one failure. */
export async function runSuite(suite: Suite): Promise<SuiteOutcome> {
  console.log(`\n== ${suite.name}`);
  const report = join(projectRoot, ".cache/reports", `${suite.name.replaceAll(" ", "-")}.json`);
  const startedAt = Date.now();
  const isXvfbNeeded = suite.counts === "playwright" && process.platform === "linux" && !process.env["DISPLAY"];
  const args =
    suite.counts === "vitest"
      ? [...suite.args, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`]
      : suite.args;
  const { code } = await runCommand(
    isXvfbNeeded ? "xvfb-run" : suite.command,
    isXvfbNeeded ? ["-a", suite.command, ...args] : args,
    { cwd: projectRoot, output: "show", env: { GROUNDCHECK_REPORT: report } },
  );
  const seconds = Math.round((Date.now() - startedAt) / 100) / 10;
  const counted = suite.counts === "step" ? null : countsOf(suite.counts, report, startedAt);
  const { passed, failed, skipped } = counted ?? { passed: 0, failed: 0, skipped: 0 };
  const outcome = {
    name: suite.name,
    passed: suite.counts === "step" && code === 0 ? 1 : passed,
    failed: code !== 0 && failed === 0 ? 1 : failed,
    skipped,
    seconds,
  };
  console.log(`== ${outcomeLine(outcome)}`);
  return outcome;
}

/** One line about one suite. */
export function outcomeLine({ name, passed, failed, skipped, seconds }: SuiteOutcome): string {
  const left = skipped === 0 ? "" : `, ${skipped} left out`;
  return `${name}: ${failed === 0 ? "passed" : "FAILED"} (${passed} passed, ${failed} failed${left}, ${seconds} s)`;
}

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The counts in a report; `null` when the suite wrote none in this run. */
function countsOf(kind: "vitest" | "playwright", file: string, startedAt: number): Counts | null {
  let report: unknown;
  try {
    report = JSON.parse(readFileSync(file, "utf8"));
  } catch {
    // The suite ended before it could report; its exit code says so.
    return null;
  }
  const counts = kind === "vitest" ? vitestCounts(report, startedAt) : playwrightCounts(report, startedAt);
  return counts;
}

/** Counts from vitest's JSON report; `null` for a report of an earlier run. */
export function vitestCounts(report: unknown, startedAt: number): Counts | null {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, startTime } = report as Record<string, number>;
  if ((startTime ?? 0) < startedAt) return null;
  return {
    passed: numPassedTests ?? 0,
    failed: numFailedTests ?? 0,
    skipped: (numPendingTests ?? 0) + (numTodoTests ?? 0),
  };
}

/** Counts from Playwright's JSON report; `null` for a report of an earlier run. */
export function playwrightCounts(report: unknown, startedAt: number): Counts | null {
  const { stats } = report as { stats?: Record<string, number | string> };
  if (stats === undefined || Date.parse(String(stats["startTime"])) < startedAt) return null;
  return {
    passed: Number(stats["expected"]),
    failed: Number(stats["unexpected"]) + Number(stats["flaky"]),
    skipped: Number(stats["skipped"]),
  };
}
