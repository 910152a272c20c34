import type { FindingRow } from "#domain/result/result-document.ts";

type Missing = FindingRow["missing"][number];

/** Facts of one place that are missing for one cause. */
export interface MissingGroup {
  /** What the report calls it: `M1`. */
  readonly name: string;
  /** The domain, or the forest when it is a fact of the forest. */
  readonly place: string;
  /** Keys of the facts, in the order in which findings ask for them. */
  readonly facts: readonly string[];
  /** An error code, or the reason it was skipped. */
  readonly cause: string;
  readonly next: string;
  /** Number of findings that cannot be judged without one of these facts. */
  readonly findings: number;
}

const placeOf = ({ domain, forest }: Missing): string => domain ?? forest;

const keyOf = (missing: Missing): string => JSON.stringify([placeOf(missing), missing.cause, missing.next]);

/** The facts that these findings lack, by place and cause, in the order in which they are first missed. */
export function missingGroups(findings: readonly FindingRow[]): readonly MissingGroup[] {
  const groups = new Map<string, { first: Missing; facts: Set<string>; findings: Set<string> }>();
  for (const finding of findings) {
    for (const missing of finding.missing) {
      const group = groups.get(keyOf(missing)) ?? { first: missing, facts: new Set(), findings: new Set() };
      group.facts.add(missing.fact);
      group.findings.add(finding.key);
      groups.set(keyOf(missing), group);
    }
  }
  return [...groups.values()].map(({ first, facts, findings: lacking }, index) => ({
    name: `M${index + 1}`,
    place: placeOf(first),
    facts: [...facts],
    cause: first.cause,
    next: first.next,
    findings: lacking.size,
  }));
}

/** Which of the groups hold what a finding lacks. */
export function groupsMissedBy(finding: FindingRow, groups: readonly MissingGroup[]): readonly MissingGroup[] {
  return groups.filter((group) =>
    finding.missing.some(
      (missing) => placeOf(missing) === group.place && missing.cause === group.cause && missing.next === group.next,
    ),
  );
}
