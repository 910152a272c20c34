import type { Area, Verdict } from "#domain/checks/finding.ts";
import { areas, verdicts } from "#domain/checks/verdicts.ts";
import { standingWaiver } from "#domain/plan/standing-waiver.ts";
import type { ChangeKind } from "#domain/plan/compare-runs.ts";
import type { FindingRow } from "#domain/result/result-document.ts";
import type { FindingsView } from "./findings-slice.ts";

/** Verdicts in the order of the list, worst first. */
export const verdictOrder: readonly Verdict[] = ["fail", "warn", "unknown", "manual", "pass", "notApplicable"];

export type VerdictCounts = Readonly<Record<Verdict, number>>;

/** How many findings have each verdict; the counts add up to the findings given. */
export function countVerdicts(findings: readonly FindingRow[]): VerdictCounts {
  const counts = Object.fromEntries(verdicts.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  for (const { verdict } of findings) counts[verdict] += 1;
  return counts;
}

/** What the list shows, without what is selected and folded in it. */
export interface FindingsFilter extends Pick<
  FindingsView,
  "verdicts" | "isWaivedShown" | "search" | "area" | "option" | "forest" | "change" | "grouping"
> {
  /** By which waivers end. */
  readonly today: string;
  /** What became of findings, by their keys; `null` where nothing is compared, and then no change filters. */
  readonly changes: ReadonlyMap<string, ChangeKind> | null;
  /** Key of a finding that stays on screen whatever its verdict, because it was asked again; `null` for none. */
  readonly kept: string | null;
}

/** Findings that are shown under one head, worst first, beside the counts of all findings of that group in the scope. */
export interface FindingsGroup {
  /** An area or a verdict, by what the list is grouped by. */
  readonly of:
    | { readonly grouping: "area"; readonly id: Area }
    | { readonly grouping: "verdict"; readonly id: Verdict };
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
export function findingsInScope(findings: readonly FindingRow[], filter: FindingsFilter): readonly FindingRow[] {
  const { area, option, forest, changes } = filter;
  const change = changes === null ? null : filter.change;
  return findings.filter(
    (finding) =>
      (area === null || finding.area === area) &&
      (option === null || finding.affects.includes(option)) &&
      (forest === null || finding.subject.forest === forest || finding.subject.servingForest === forest) &&
      (change === null || changes?.get(finding.key) === change) &&
      matchesSearch(finding, filter.search),
  );
}

/** Findings that are waived today, and the others; each counts once. */
export function splitWaived(
  findings: readonly FindingRow[],
  today: string,
): { readonly waived: readonly FindingRow[]; readonly others: readonly FindingRow[] } {
  const waived = findings.filter((finding) => standingWaiver(finding, today) !== null);
  if (waived.length === 0) return { waived, others: findings };
  return { waived, others: findings.filter((finding) => !waived.includes(finding)) };
}

/**
 * The list as shown. By area: the area with the worst findings first, each worst first. By verdict: the worst verdict
 * first, each with its areas in their usual order. Groups without a row are left out.
 */
export function groupFindings(inScope: readonly FindingRow[], filter: FindingsFilter): readonly FindingsGroup[] {
  const { waived, others } = splitWaived(inScope, filter.today);
  const buckets = bucketsOf(others);
  const waivedBuckets = bucketsOf(waived);
  const bucket = (area: Area, verdict: Verdict): readonly FindingRow[] => buckets.get(`${area} ${verdict}`) ?? [];
  const isKept = ({ key }: FindingRow): boolean => key === filter.kept;
  const shownOf = (area: Area, verdict: Verdict): readonly FindingRow[] => {
    const own = bucket(area, verdict);
    const ownWaived = waivedBuckets.get(`${area} ${verdict}`) ?? [];
    return [
      ...(filter.verdicts.includes(verdict) ? own : own.filter(isKept)),
      ...(filter.isWaivedShown ? ownWaived : ownWaived.filter(isKept)),
    ];
  };
  const groups =
    filter.grouping === "area"
      ? areas.map((id): FindingsGroup => ({
          of: { grouping: "area", id },
          counts: countsOf((verdict) => bucket(id, verdict).length),
          findings: verdictOrder.flatMap((verdict) => shownOf(id, verdict)),
        }))
      : verdictOrder.map((id): FindingsGroup => {
          const findings = areas.flatMap((area) => shownOf(area, id));
          return {
            of: { grouping: "verdict", id },
            counts: countsOf((verdict) => (verdict === id ? findings.length : 0)),
            findings,
          };
        });
  const shown = groups.filter((group) => group.findings.length > 0);
  return filter.grouping === "area" ? shown.toSorted((a, b) => compareCounts(a.counts, b.counts)) : shown;
}

/** Findings of one area and verdict stay in the order they came in; one pass, because there can be very many. */
function bucketsOf(findings: readonly FindingRow[]): ReadonlyMap<string, readonly FindingRow[]> {
  const buckets = new Map<string, FindingRow[]>();
  for (const finding of findings) {
    const key = `${finding.area} ${finding.verdict}`;
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, [finding]);
    else bucket.push(finding);
  }
  return buckets;
}

function countsOf(count: (verdict: Verdict) => number): VerdictCounts {
  return Object.fromEntries(verdictOrder.map((verdict) => [verdict, count(verdict)])) as Record<Verdict, number>;
}

function compareCounts(a: VerdictCounts, b: VerdictCounts): number {
  const decisive = verdictOrder.find((verdict) => a[verdict] !== b[verdict]);
  return decisive === undefined ? 0 : b[decisive] - a[decisive];
}

/** How many different areas the findings belong to. */
export const countAreas = (findings: readonly FindingRow[]): number =>
  new Set(findings.map((finding) => finding.area)).size;

/** The finding in the pane; `null` when the pane is closed or the chosen one is not shown any more. */
export function chosenFinding(
  groups: readonly FindingsGroup[],
  { choice }: Pick<FindingsView, "choice">,
): FindingRow | null {
  const shown = groups.flatMap((group) => group.findings);
  switch (choice.kind) {
    case "none":
      return null;
    case "first":
      return shown[0] ?? null;
    case "finding":
      return shown.find((finding) => finding.key === choice.key) ?? null;
  }
}
