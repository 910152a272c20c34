import { outcomeLine, packageSuite, type Suite, type SuiteOutcome } from "./suite.ts";
import type { SystemSuite } from "./system-packages.ts";

/** What needs no more than Node: held for every commit. */
export const staticSuites: readonly Suite[] = [
  packageSuite({ name: "types", program: "tsc", args: ["--build"], counts: "step" }),
  packageSuite({ name: "lint", program: "oxlint", args: [], counts: "step" }),
  packageSuite({ name: "format", program: "oxfmt", args: ["--check", "."], counts: "step" }),
  packageSuite({ name: "unused code", program: "knip", args: [], counts: "step" }),
];

export const unitSuite = packageSuite({ name: "unit tests", program: "vitest", args: ["run"], counts: "vitest" });

/** A suite that needs more of the machine than Node. */
export interface MachineSuite {
  readonly suite: Suite;
  /** System packages it needs. */
  readonly packages: readonly SystemSuite[];
  /** Network namespaces and the like: root on Linux. */
  readonly needsRoot: boolean;
  /** An Electron, fetched when there is none. */
  readonly needsElectron: boolean;
}

const labSuite = (name: string, folder: string): Suite =>
  packageSuite({
    name,
    program: "vitest",
    args: ["run", "--config", "e2e/vitest.config.ts", folder],
    counts: "vitest",
  });

/** In this order: the window's suite shows estates that the lab's suite recorded. */
export const machineSuites: readonly MachineSuite[] = [
  {
    suite: labSuite("lab", "e2e/specs/lab"),
    packages: ["kerberos", "lab", "spreadsheet"],
    needsRoot: true,
    needsElectron: false,
  },
  {
    suite: labSuite("windows path under wine", "e2e/wine"),
    packages: ["kerberos", "lab", "wine"],
    needsRoot: true,
    needsElectron: false,
  },
  {
    suite: packageSuite({
      name: "app in electron",
      program: "playwright",
      args: ["test", "--config", "e2e/playwright.config.ts"],
      counts: "playwright",
    }),
    packages: ["electron", "display", "kerberos"],
    needsRoot: false,
    needsElectron: true,
  },
  {
    suite: packageSuite({
      name: "wizard in the lab",
      program: "playwright",
      args: ["test", "--config", "e2e/wizard.config.ts"],
      counts: "playwright",
    }),
    packages: ["kerberos", "lab", "electron", "display"],
    needsRoot: true,
    needsElectron: true,
  },
];

/** A suite that could not run, and why. */
export interface LeftOut {
  readonly name: string;
  readonly reason: string;
}

/** The end of a run: a line per suite, then the sums over all of them. */
export function closingLine(outcomes: readonly SuiteOutcome[], leftOut: readonly LeftOut[]): string {
  const sum = (count: (outcome: SuiteOutcome) => number): number =>
    outcomes.reduce((total, outcome) => total + count(outcome), 0);
  return [
    "",
    ...outcomes.map(outcomeLine),
    ...leftOut.map(({ name, reason }) => `${name}: SKIPPED (${reason})`),
    `${sum(({ passed }) => passed)} passed, ${sum(({ failed }) => failed)} failed`,
  ].join("\n");
}
