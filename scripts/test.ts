import { electronRuntime } from "./electron-runtime.ts";
import { isRoot } from "./project.ts";
import { closingLine, machineSuites, staticSuites, unitSuite, type LeftOut, type MachineSuite } from "./suites.ts";
import { runSuite, type SuiteOutcome } from "./suite.ts";
import { ensureSystemPackages, installCommand } from "./system-packages.ts";

// Everything CI runs. With CI=true leaving something out is a failure, because nobody would read that it was.
const isContinuous = process.env["CI"] === "true";
const outcomes: SuiteOutcome[] = [];
const leftOut: LeftOut[] = [];

// `npm run e2e` leaves out what `npm run check` holds.
const isWhole = !process.argv.includes("--only-machine");
for (const suite of isWhole ? [...staticSuites, unitSuite] : []) outcomes.push(await runSuite(suite));
for (const suite of machineSuites) {
  const reason = await whyNot(suite);
  if (reason === null) outcomes.push(await runSuite(suite.suite));
  else leftOut.push({ name: suite.suite.name, reason });
}
if (isContinuous) {
  const skips = outcomes.filter(({ skipped }) => skipped > 0).map(({ name }) => ({ name, reason: "tests left out" }));
  for (const { name, reason } of [...leftOut, ...skips]) {
    outcomes.push({
      name: `nothing may be skipped: ${name} (${reason})`,
      passed: 0,
      failed: 1,
      skipped: 0,
      seconds: 0,
    });
  }
}
console.log(closingLine(outcomes, isContinuous ? [] : leftOut));
process.exitCode = outcomes.some(({ failed }) => failed > 0) ? 1 : 0;

/** Why a suite cannot run here; `null` when it can. What is missing is installed first where that is possible. */
async function whyNot({ packages, needsRoot, needsElectron }: MachineSuite): Promise<string | null> {
  const say = (line: string): void => console.log(line);
  if (needsRoot && process.platform !== "linux") return "it builds its lab from Linux network namespaces";
  if (needsRoot && !isRoot) return "it builds its lab from network namespaces, which takes root";
  const state = await ensureSystemPackages(packages, say);
  if (state.kind === "missing") {
    return `missing: ${state.packages.join(" ")}; ${state.cause ?? installCommand(state.packages)}`;
  }
  if (state.kind === "unknown" && needsRoot) return "its packages are known for Debian and its children only";
  if (!needsElectron) return null;
  const runtime = await electronRuntime(say);
  if (!runtime.ok) return runtime.error.replaceAll("\n", " ");
  process.env["ELECTRON_OVERRIDE_DIST_PATH"] = runtime.value.dist;
  return null;
}
