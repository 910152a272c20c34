import type { EvidenceView } from "#renderer/components/evidence-pane.tsx";
import type { FindingRow } from "#domain/result/result-document.ts";
import { formatCount } from "#renderer/format/numbers.ts";
import { evidenceValue } from "#domain/words/evidence-value.ts";
import { placeOf } from "#domain/words/finding-place.ts";
import { causeWords } from "./cause-words.strings.ts";
import { evidenceOfStrings as strings } from "./evidence-of.strings.ts";
import { factName } from "#domain/facts/fact-names.strings.ts";

// The report uses the same words.
export { placeOf, subjectOf } from "#domain/words/finding-place.ts";

type EvidenceRow = FindingRow["evidence"][number];

const valueOf = ({ value }: EvidenceRow): string => evidenceValue(value, formatCount);

const briefRows = 2;

function rowInBrief(row: EvidenceRow, finding: FindingRow): string {
  const value = row.label === finding.subject.object ? valueOf(row) : `${row.label}: ${valueOf(row)}`;
  return row.users === null ? value : `${value}, ${strings.enabledUsers(row.users.enabled)}`;
}

/** What was seen or is missing, in a few words; empty when nothing single was. */
export function factInBrief(finding: FindingRow): string {
  const [missing] = finding.missing;
  if (missing !== undefined) return factName(missing.fact, missing.domain ?? missing.forest);
  return finding.evidence
    .slice(0, briefRows)
    .map((row) => rowInBrief(row, finding))
    .join(", ");
}

/** Sources that differ in what was asked of whom; rows of one answer share one. */
function sourcesOf(finding: FindingRow): EvidenceView["sources"] {
  const sources = finding.evidence.flatMap((row) => (row.from === null ? [] : [row.from]));
  return [...new Map(sources.map((from) => [`${from.server} ${from.query}`, from])).values()];
}

/** A finding, worded for the pane. */
export function evidenceOf(finding: FindingRow): EvidenceView {
  return {
    verdict: finding.verdict,
    verdictWords: finding.verdict === "fail" && finding.fix !== null ? strings.failsFixKnown : undefined,
    place: placeOf(finding),
    title: finding.title,
    sentence: finding.text,
    waiver: finding.waiver === null ? undefined : strings.waiver(finding.waiver),
    evidence: finding.evidence.flatMap((row) => [
      { label: row.label, value: valueOf(row) },
      ...(row.users === null ? [] : [{ label: "", value: strings.users(row.users.enabled, row.users.total) }]),
    ]),
    sources: sourcesOf(finding),
    missing: finding.missing.map(({ fact, forest, domain, cause, next }) => ({
      what: factName(fact, domain ?? forest),
      cause: causeWords(cause),
      next,
    })),
    rule: { id: finding.ruleId, why: finding.why, basis: finding.basis, sources: finding.source },
    turn: finding.verdict === "unknown" ? null : finding.fix,
  };
}
