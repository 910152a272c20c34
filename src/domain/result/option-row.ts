import { toVerifyStrings } from "#domain/checks/to-verify.strings.ts";
import type { Assessment, ReasonKind } from "#domain/options/assessment.ts";
import { optionTitles } from "#domain/options/options.strings.ts";

import type { FindingRow, OptionRow } from "./result-document.ts";

/** The names a reader looks for first: the object at fault, then the forests and domains concerned. */
function namesOf(finding: FindingRow): string[] {
  const { object, forest, servingForest, domain } = finding.subject;
  return [...new Set([object, servingForest, forest, domain].filter((name) => name !== null))];
}

/** Different facts that keep the option undecided; a judgement that names none counts as one. */
function missingFacts(assessment: Assessment, findings: ReadonlyMap<string, FindingRow>): number {
  const facts = assessment.reasons
    .filter((reason) => reason.kind === "missing")
    .flatMap((reason) => {
      const missing = findings.get(reason.findingKey)?.missing ?? [];
      return missing.length === 0
        ? [reason.findingKey]
        : missing.map(({ forest, domain, fact }) => [forest, domain, fact].join("/"));
    });
  return new Set(facts).size;
}

/** Different pieces of work that would take the blockers away; a blocker without one counts as one. */
function blockerFixes({ reasons }: Assessment, findings: ReadonlyMap<string, FindingRow>): number {
  const blockers = reasons.filter((reason) => reason.kind === "blocker");
  return new Set(blockers.map(({ findingKey }) => findings.get(findingKey)?.fix?.key ?? findingKey)).size;
}

/** Puts one assessment into words. */
export function optionRow(
  assessment: Assessment,
  findings: ReadonlyMap<string, FindingRow>,
  needs: OptionRow["needs"],
): OptionRow {
  const count = (kind: ReasonKind): number => assessment.reasons.filter((reason) => reason.kind === kind).length;
  return {
    id: assessment.option,
    title: optionTitles[assessment.option],
    scope: assessment.scope,
    status: assessment.status,
    inProgrammeScope: assessment.inProgrammeScope,
    servingForest: assessment.servingForest,
    candidates: assessment.candidates,
    fixes: blockerFixes(assessment, findings),
    missingFacts: missingFacts(assessment, findings),
    warnings: count("warning"),
    reasons: assessment.reasons.flatMap((reason) => {
      const finding = findings.get(reason.findingKey);
      return finding === undefined
        ? []
        : [{ ...reason, title: finding.title, text: finding.text, names: namesOf(finding) }];
    }),
    toVerify: assessment.toVerify.map((ruleId) => ({ ruleId, text: toVerifyStrings[ruleId] ?? ruleId })),
    needs,
    proof: assessment.proof,
  };
}
