import { areaSchema, verdictSchema, type Area, type Verdict } from "#domain/checks/finding.ts";
import type { FindingRow } from "#domain/result/result-document.ts";
import type { FindingsView } from "./findings-slice.ts";

/** Verdicts in the order of the list, worst first. */
export const verdictOrder: readonly Verdict[] = ["fail", "warn", "unknown", "manual", "pass", "notApplicable"];

export type VerdictCounts = Readonly<Record<Verdict, number>>;

/** How many findings have each verdict; the counts add up to the findings given. */
export function countVerdicts(findings: readonly FindingRow[]): VerdictCounts {
  const counts = Object.fromEntries(verdictSchema.options.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  for (const { verdict } of findings) counts[verdict] += 1;
  return counts;
}

/** Findings of one area that are shown, worst first, beside the counts of all findings of that area in the scope. */
export interface AreaGroup {
  readonly area: Area;
  readonly counts: VerdictCounts;
  readonly findings: readonly FindingRow[];
}

const matchesSearch = (finding: FindingRow, search: string): boolean => {
  const wanted = search.trim().toLowerCase();
  if (wanted === "") return true;
  const { forest, domain, servingForest, object } = finding.subject;
  return [finding.title, finding.text, finding.ruleId, forest, domain, servingForest, object]
    .filter((text) => text !== null)
    .some((text) => text.toLowerCase().includes(wanted));
};

/** Findings that pass every filter but the verdicts, so that the verdict counts say what each chip would add. */
export function findingsInScope(findings: readonly FindingRow[], view: FindingsView): readonly FindingRow[] {
  return findings.filter(
    (finding) =>
      (view.area === null || finding.area === view.area) &&
      (view.option === null || finding.affects.includes(view.option)) &&
      (view.forest === null ||
        finding.subject.forest === view.forest ||
        finding.subject.servingForest === view.forest) &&
      matchesSearch(finding, view.search),
  );
}

/** The list as shown: areas with the worst findings first, and each area worst first. Areas without a row are left out. */
export function groupFindings(inScope: readonly FindingRow[], view: FindingsView): readonly AreaGroup[] {
  return areaSchema.options
    .map((area): AreaGroup => {
      const ofArea = inScope.filter((finding) => finding.area === area);
      const shown = ofArea.filter((finding) => view.verdicts.includes(finding.verdict));
      return { area, counts: countVerdicts(ofArea), findings: shown.toSorted(worseFirst) };
    })
    .filter((group) => group.findings.length > 0)
    .toSorted((a, b) => compareCounts(a.counts, b.counts));
}

function worseFirst(a: FindingRow, b: FindingRow): number {
  return verdictOrder.indexOf(a.verdict) - verdictOrder.indexOf(b.verdict);
}

function compareCounts(a: VerdictCounts, b: VerdictCounts): number {
  const decisive = verdictOrder.find((verdict) => a[verdict] !== b[verdict]);
  return decisive === undefined ? 0 : b[decisive] - a[decisive];
}

/** The finding in the pane; `null` when the pane is closed or the chosen one is not shown any more. */
export function chosenFinding(groups: readonly AreaGroup[], view: FindingsView): FindingRow | null {
  const shown = groups.flatMap((group) => group.findings);
  const { choice } = view;
  switch (choice.kind) {
    case "none":
      return null;
    case "first":
      return shown[0] ?? null;
    case "finding":
      return shown.find((finding) => finding.key === choice.key) ?? null;
  }
}
