import { changeKinds, type Comparison } from "#domain/plan/compare-runs.ts";
import type { FindingGroup } from "#renderer/components/finding-grid.tsx";
import { progressStrings as strings } from "./progress.strings.ts";

/** The findings of a comparison under what became of them, for the grid. */
export function changeGroups({ findings }: Comparison, folded: readonly string[]): readonly FindingGroup[] {
  return changeKinds.flatMap((kind) => {
    const own = findings.filter((change) => change.kind === kind);
    if (own.length === 0) return [];
    return [
      {
        id: kind,
        title: strings.kind[kind],
        counts: strings.groupCount(own.length),
        isOpen: !folded.includes(kind),
        lines: own.map((change) => ({
          key: change.key,
          verdict: change.now ?? "pass",
          title: change.title,
          subject: [change.forest, change.object, strings.change(change)].filter((part) => part !== null).join(", "),
          affects: "",
          waived: null,
          change: null,
        })),
      },
    ];
  });
}
