import { useMemo } from "react";
import type { FindingRow } from "#domain/result/result-document.ts";
import { EmptyState } from "#renderer/components/empty-state.tsx";
import { FindingGrid } from "#renderer/components/finding-grid.tsx";
import { formatDayAndMonth, localDay } from "#renderer/format/dates.ts";
import { freshFindingsView } from "#renderer/state/findings-slice.ts";
import { verdictOrder, type FindingsGroup } from "#renderer/state/select-findings.ts";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { useToday } from "#renderer/state/use-plan.ts";
import { findingsStrings as strings } from "./findings.strings.ts";
import { gridGroups } from "./grid-groups.ts";
import { useChanges, useComparison } from "./use-changes.ts";
import { useFindingsStyles } from "./use-findings-styles.ts";

export interface FindingsListProps {
  readonly groups: readonly FindingsGroup[];
  /** Of all findings, shown or not. */
  readonly total: number;
  readonly chosen: FindingRow | null;
}

/** The grid, or why it is empty. */
export function FindingsList({ groups, total, chosen }: FindingsListProps) {
  const styles = useFindingsStyles();
  const view = useAppState((state) => state.findingsView);
  const change = useAppState((state) => state.changeFindingsView);
  const today = useToday();
  const changes = useChanges();
  const comparison = useComparison();
  const inWords = useMemo(() => gridGroups(groups, view.folded, today, changes), [groups, view.folded, today, changes]);
  if (groups.length === 0) {
    const showAll = (): void =>
      change({
        ...freshFindingsView,
        verdicts: verdictOrder,
        isWaivedShown: true,
        grouping: view.grouping,
        folded: view.folded,
      });
    return (
      <div className={styles.list} data-region>
        <EmptyState text={strings.noneMatch(total)} action={{ label: strings.showAll, onClick: showAll }} />
      </div>
    );
  }
  const turn = (id: string): void => {
    const others = view.folded.filter((folded) => folded !== id);
    change({ folded: others.length < view.folded.length ? others : [...others, id] });
  };
  const select = (key: string): void => {
    if (key === chosen?.key) document.querySelector<HTMLElement>("[data-pane] [tabindex='0']")?.focus();
    else change({ choice: { kind: "finding", key } });
  };
  return (
    <div className={styles.list} data-region>
      <FindingGrid
        groups={inWords}
        since={
          comparison === null
            ? null
            : strings.since(formatDayAndMonth(localDay(new Date(comparison.before.gatheredAt))))
        }
        selectedKey={chosen?.key ?? null}
        onSelect={select}
        onTurn={turn}
        onClose={() => change({ choice: { kind: "none" } })}
        scrollTop={view.scrollTop}
        onScrolled={(scrollTop) => change({ scrollTop })}
      />
    </div>
  );
}
