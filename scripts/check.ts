import { closingLine, staticSuites, unitSuite } from "./suites.ts";
import { runSuite, type SuiteOutcome } from "./suite.ts";

const outcomes: SuiteOutcome[] = [];
for (const suite of [...staticSuites, unitSuite]) outcomes.push(await runSuite(suite));
console.log(closingLine(outcomes, []));
process.exitCode = outcomes.some(({ failed }) => failed > 0) ? 1 : 0;
