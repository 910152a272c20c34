import { useLayoutEffect, useMemo, useRef } from "react";
import type { RunRow } from "#domain/contract/run.ts";
import { ProgressTable } from "#renderer/components/progress-table.tsx";
import { openBundleOf } from "#renderer/state/estate-slice.ts";
import { runGroups, unreachedPlaces } from "#renderer/state/select-run.ts";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { GatherGroup } from "./gather-group.tsx";
import { gatherStrings as strings } from "./gather.strings.ts";
import { UnreachedGroup, unreachedGroupId } from "./unreached-group.tsx";
import { useGatherStyles } from "./use-gather-styles.ts";
import { useRowActions } from "./use-row-actions.ts";

export interface GatherListProps {
  readonly rows: ReadonlyMap<string, RunRow>;
  readonly isRunning: boolean;
  readonly nowSecond: number;
}

/** Every collector of the run, by place. Folds and the place scrolled to are there again when the view is. */
export function GatherList({ rows, isRunning, nowSecond }: GatherListProps) {
  const styles = useGatherStyles();
  const bundle = useAppState((state) => openBundleOf(state.estate));
  const view = useAppState((state) => state.gatherView);
  const turn = useAppState((state) => state.turnGatherFold);
  const { actions, turnGroup, turnFold, retryPlace } = useRowActions();
  const groups = useMemo(() => runGroups(rows, isRunning ? "as-told" : "trouble-first"), [rows, isRunning]);
  const unreached = useMemo(() => unreachedPlaces(bundle, rows), [bundle, rows]);
  const unreachedGroup = unreached.length > 0 && (
    <UnreachedGroup
      places={unreached}
      isClosed={view.closedGroups.includes(unreachedGroupId)}
      turned={view.openFailures}
      onTurn={() => turn("closedGroups", unreachedGroupId)}
      onTurnPlace={actions.turn}
      onRetry={isRunning ? null : retryPlace}
      onConnect={actions.connect}
    />
  );
  return (
    <div ref={useKeptScroll()} className={styles.list} data-region>
      <ProgressTable label={strings.table}>
        {!isRunning && unreachedGroup}
        {groups.map((group) => (
          <GatherGroup
            key={group.id}
            group={group}
            isClosed={view.closedGroups.includes(group.id)}
            isFoldOpen={view.openFolds.includes(group.id)}
            openFailures={view.openFailures}
            isRunning={isRunning}
            nowSecond={isRunning && group.rows.some(({ state }) => state === "reading") ? nowSecond : null}
            onTurn={turnGroup}
            onTurnFold={turnFold}
            actions={actions}
          />
        ))}
        {isRunning && unreachedGroup}
      </ProgressTable>
    </div>
  );
}

function useKeptScroll() {
  const ref = useRef<HTMLDivElement>(null);
  const scrollTop = useAppState((state) => state.gatherView.scrollTop);
  const keep = useAppState((state) => state.keepGatherScroll);
  const atFirst = useRef(scrollTop);
  useLayoutEffect(() => {
    const list = ref.current;
    if (list === null) return undefined;
    list.scrollTop = atFirst.current;
    return () => keep(list.scrollTop);
  }, [keep]);
  return ref;
}
