import type { ChangeKind } from "#domain/plan/compare-runs.ts";
import { standingWaiver } from "#domain/plan/standing-waiver.ts";
import type { FindingRow } from "#domain/result/result-document.ts";
import type { FindingGroup } from "#renderer/components/finding-grid.tsx";
import { verdictCountWords, verdictWords } from "#renderer/components/verdict.strings.ts";
import { formatDocumentDate } from "#renderer/format/dates.ts";
import { counted } from "#renderer/format/numbers.ts";
import { countAreas, verdictOrder, type FindingsGroup } from "#renderer/state/select-findings.ts";
import { areaTitles } from "#renderer/words/area-titles.strings.ts";
import { changeKindWords } from "#renderer/words/change-kinds.strings.ts";
import { subjectOf } from "#renderer/words/evidence-of.ts";
import { affectedOptions } from "#renderer/words/option-names.strings.ts";
import { findingsStrings as strings } from "./findings.strings.ts";

/** Groups of findings in words, for the grid. */
export function gridGroups(
  groups: readonly FindingsGroup[],
  folded: readonly string[],
  today: string,
  changes: ReadonlyMap<string, ChangeKind> | null,
): readonly FindingGroup[] {
  return groups.map((group) => ({
    id: group.of.id,
    title: group.of.grouping === "area" ? areaTitles[group.of.id] : verdictWords[group.of.id].word,
    counts: countWords(group),
    isOpen: !folded.includes(group.of.id),
    lines: group.findings.map((finding) => ({
      key: finding.key,
      verdict: finding.verdict,
      title: finding.title,
      subject: subjectOf(finding),
      affects: affectedOptions(finding.affects),
      waived: waivedWords(finding, today),
      change: changeWords(changes?.get(finding.key)),
    })),
  }));
}

const changeWords = (kind: ChangeKind | undefined): string | null =>
  kind === undefined ? null : changeKindWords[kind];

/** "Waived until 1 Mar 2027"; `null` when it is not waived today. */
function waivedWords(finding: FindingRow, today: string): string | null {
  const waiver = standingWaiver(finding, today);
  return waiver === null ? null : strings.waivedUntil(formatDocumentDate(waiver.until));
}

function countWords({ of, counts, findings }: FindingsGroup): string {
  if (of.grouping === "verdict") return strings.inAreas(findings.length, countAreas(findings));
  return verdictOrder
    .filter((verdict) => counts[verdict] > 0 && verdict !== "notApplicable")
    .map((verdict) => counted(counts[verdict], verdictCountWords[verdict].one, verdictCountWords[verdict].many))
    .join(", ");
}
