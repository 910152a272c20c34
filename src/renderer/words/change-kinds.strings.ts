import { changeKinds, type Comparison } from "#domain/plan/compare-runs.ts";
import { changeKindWords } from "#domain/words/change-kinds.strings.ts";
import { formatCount } from "#renderer/format/numbers.ts";

// The command line uses the same words.
export { changeKindWords };

/** "3 fixed, 1 new". */
export function changeCounts({ findings }: Comparison): string {
  const counts = changeKinds.flatMap((kind) => {
    const count = findings.filter((change) => change.kind === kind).length;
    return count === 0 ? [] : [`${formatCount(count)} ${changeKindWords[kind].toLowerCase()}`];
  });
  return counts.length === 0 ? "nothing was open then or is now" : counts.join(", ");
}
