import { areaSchema, verdictSchema, type Verdict } from "#domain/checks/finding.ts";
import type { FindingRow } from "#domain/result/result-document.ts";

/** Findings that say the same of several places and have the same fix. */
export interface FindingGroup {
  /** Where links lead to; the same for the same input. */
  readonly id: string;
  readonly findings: readonly [FindingRow, ...FindingRow[]];
}

const severities: readonly FindingRow["severity"][] = ["blocker", "warning", "advice", "information"];

function weightOf({ verdict, area, severity }: FindingRow): readonly number[] {
  return [verdictSchema.options.indexOf(verdict), areaSchema.options.indexOf(area), severities.indexOf(severity)];
}

function compareWeight(a: FindingRow, b: FindingRow): number {
  const [first, second] = [weightOf(a), weightOf(b)];
  const decisive = first.findIndex((value, index) => value !== second[index]);
  return decisive === -1 ? 0 : (first[decisive] ?? 0) - (second[decisive] ?? 0);
}

/** All that a group says once. */
function sameness({ verdict, checkId, ruleId, title, why, fix }: FindingRow): string {
  return JSON.stringify([verdict, checkId, ruleId, title, why, fix?.what]);
}

/** Every finding in exactly one group: worst verdict first, then by area, then by weight, then as they came. */
export function findingGroups(findings: readonly FindingRow[]): readonly FindingGroup[] {
  const groups = new Map<string, [FindingRow, ...FindingRow[]]>();
  for (const finding of findings.toSorted(compareWeight)) {
    const key = sameness(finding);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].map((group, index) => ({ id: `finding-${index + 1}`, findings: group }));
}

/** How many findings a list of groups holds. */
export function countFindings(groups: readonly FindingGroup[]): number {
  return groups.reduce((sum, { findings }) => sum + findings.length, 0);
}

/** The groups of a verdict, by area in the order of the areas; areas without one are left out. */
export function groupsByArea(
  groups: readonly FindingGroup[],
  verdict: Verdict,
): readonly (readonly [FindingRow["area"], readonly FindingGroup[]])[] {
  return areaSchema.options.flatMap((area) => {
    const own = groups.filter(({ findings: [first] }) => first.verdict === verdict && first.area === area);
    return own.length === 0 ? [] : [[area, own] as const];
  });
}
