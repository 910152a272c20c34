import { useMemo } from "react";
import type { FindingRow } from "#domain/result/result-document.ts";
import { CompareTable } from "#renderer/components/compare-table.tsx";
import { rowInScope, type OptionGroup } from "#renderer/state/select-options.ts";
import { compareRows } from "./compare-rows.ts";
import { compareStrings as strings } from "./compare.strings.ts";
import { factorGroups, factorSource } from "./factor-rows.ts";
import { factorStrings } from "./factors.strings.ts";
import { useOptionsStyles } from "./use-options-styles.ts";

export interface OptionsComparisonProps {
  readonly groups: readonly OptionGroup[];
  /** `null`: the whole estate. */
  readonly forest: string | null;
  readonly findings: ReadonlyMap<string, FindingRow>;
}

/** All options side by side: what rules and results say of them here, then the documented factors. */
export function OptionsComparison({ groups, forest, findings }: OptionsComparisonProps) {
  const styles = useOptionsStyles();
  const compared = useMemo(
    () =>
      groups.flatMap((group) => {
        const row = rowInScope(group, forest);
        return row === null ? [] : [{ row, forests: forest === null ? group.forests : [] }];
      }),
    [groups, forest],
  );
  const tableGroups = useMemo(
    () => [
      { id: "judged", title: null, rows: compareRows(compared, findings) },
      ...factorGroups(
        compared.map(({ row }) => row.id),
        findings,
      ),
    ],
    [compared, findings],
  );
  const caption = strings.caption(forest === null ? strings.wholeEstate : strings.inForest(forest));
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling part must be reachable by keyboard
    <section className={styles.compare} aria-label={strings.region} data-region tabIndex={0}>
      <CompareTable caption={caption} options={compared.map(({ row }) => row.title)} groups={tableGroups} />
      <p className={styles.compareSource}>{factorStrings.source(factorSource)}</p>
    </section>
  );
}
