import type { ResultDocument } from "#domain/result/result-document.ts";
import { compareText } from "#domain/kernel/compare-text.ts";

/** The parts of a result that a reviewer judges: statuses, what decides them, verdicts. Times and texts are left out. */
export function goldenOf(result: ResultDocument): unknown {
  return {
    options: result.options.map((option) => ({
      option: `${option.id} ${option.scope}`,
      status: option.status,
      inProgrammeScope: option.inProgrammeScope,
      servingForest: option.servingForest,
      decides: option.reasons
        .filter(({ kind }) => kind === "blocker" || kind === "missing")
        .map(({ kind, ruleId, findingKey }) => `${kind} ${ruleId} ${findingKey}`),
    })),
    findings: Object.fromEntries(
      result.findings
        .filter(({ verdict }) => verdict !== "pass" && verdict !== "notApplicable")
        .map((finding): [string, string] => [finding.key, `${finding.verdict} ${finding.ruleId}`])
        .toSorted(([a], [b]) => compareText(a, b)),
    ),
    passed: result.findings.filter(({ verdict }) => verdict === "pass").length,
    notApplicable: result.findings.filter(({ verdict }) => verdict === "notApplicable").length,
    coverage: {
      answered: result.coverage.answered,
      failed: result.coverage.failed,
      notAsked: result.coverage.notAsked,
    },
    suffixes: result.trusts.flatMap((trust) =>
      trust.suffixes.map((suffix) => `${trust.forest} -> ${trust.partner}: ${suffix.name} ${suffix.state}`),
    ),
  };
}
