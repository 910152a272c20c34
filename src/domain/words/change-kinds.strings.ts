import type { ChangeKind } from "#domain/plan/compare-runs.ts";

/** What became of a finding since an earlier run. */
export const changeKindWords: Readonly<Record<ChangeKind, string>> = {
  new: "New",
  worse: "Worse",
  "not-comparable": "Not comparable",
  "fixed-in-part": "Fixed in part",
  fixed: "Fixed",
  "still-there": "Still there",
};
