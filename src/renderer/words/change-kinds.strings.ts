import { changeKinds, type ChangeKind, type Comparison } from "#domain/plan/compare-runs.ts";
import { formatCount } from "#renderer/format/numbers.ts";

/** What became of a finding since an earlier run. */
export const changeKindWords: Readonly<Record<ChangeKind, string>> = {
  new: "New",
  worse: "Worse",
  "not-comparable": "Not comparable",
  "fixed-in-part": "Fixed in part",
  fixed: "Fixed",
  "still-there": "Still there",
};

const changeKindCounts: Readonly<Record<ChangeKind, string>> = {
  new: "new",
  worse: "worse",
  "not-comparable": "not comparable",
  "fixed-in-part": "fixed in part",
  fixed: "fixed",
  "still-there": "still there",
};

/** "3 fixed, 1 new". */
export function changeCounts({ findings }: Comparison): string {
  const counts = changeKinds.flatMap((kind) => {
    const count = findings.filter((change) => change.kind === kind).length;
    return count === 0 ? [] : [`${formatCount(count)} ${changeKindCounts[kind]}`];
  });
  return counts.length === 0 ? "nothing was open then or is now" : counts.join(", ");
}
