import { memo } from "react";
import { placeKey } from "#domain/contract/place-key.ts";
import type { RunRow } from "#domain/contract/run.ts";
import { ProgressFold } from "#renderer/components/progress-fold.tsx";
import { ProgressGroup } from "#renderer/components/progress-group.tsx";
import type { RunGroup } from "#renderer/state/select-run.ts";
import { waitsFor } from "#renderer/words/waits-for.strings.ts";
import { GatherRow, type RowActions } from "./gather-row.tsx";
import { gatherStrings as strings } from "./gather.strings.ts";
import { shownRows } from "./shown-rows.ts";

export interface GatherGroupProps {
  readonly group: RunGroup;
  readonly isClosed: boolean;
  readonly isFoldOpen: boolean;
  readonly openFailures: readonly string[];
  readonly isRunning: boolean;
  /** The time, for a group in which something is being read; `null` elsewhere. */
  readonly nowSecond: number | null;
  readonly onTurn: (id: string) => void;
  readonly onTurnFold: (id: string) => void;
  readonly actions: RowActions;
}

/** The collectors of one place. It is drawn anew only when one of them changed. */
export const GatherGroup = memo(DrawnGroup, (before, after) => {
  const { group, ...rest } = before;
  const same = (Object.keys(rest) as (keyof typeof rest)[]).every((name) => before[name] === after[name]);
  const { rows } = after.group;
  return (
    same &&
    group.id === after.group.id &&
    rows.length === group.rows.length &&
    rows.every((row, index) => row === group.rows[index])
  );
});

function DrawnGroup({ group, isClosed, isFoldOpen, ...props }: GatherGroupProps) {
  const { id, rows } = group;
  const { shown, folded } = shownRows(rows);
  const row = (each: RunRow) => {
    const key = placeKey(each);
    return (
      <GatherRow
        key={key}
        row={each}
        nowSecond={each.state === "reading" ? props.nowSecond : null}
        waits={each.state === "waiting" ? waitsFor(each, rows) : ""}
        isOpen={props.openFailures.includes(key)}
        isRunning={props.isRunning}
        actions={props.actions}
      />
    );
  };
  return (
    <ProgressGroup
      title={titleOf(group)}
      counts={strings.groupCounts(countStates(rows), rows.length)}
      by={strings.by(serversOf(group))}
      isOpen={!isClosed}
      onTurn={() => props.onTurn(id)}
    >
      {shown.map(row)}
      {folded.length > 0 && (
        <ProgressFold
          text={strings.folded(countStates(folded), shown.length > 0)}
          isOpen={isFoldOpen}
          onTurn={() => props.onTurnFold(id)}
        >
          {folded.map(row)}
        </ProgressFold>
      )}
    </ProgressGroup>
  );
}

function titleOf({ forest, domain }: RunGroup): string {
  if (forest === null) return strings.hostGroup;
  return domain === null ? strings.forestGroup(forest) : strings.domainGroup(domain);
}

function countStates(rows: readonly RunRow[]): Record<RunRow["state"], number> {
  const counts = { collected: 0, reading: 0, failed: 0, skipped: 0, waiting: 0 };
  for (const { state } of rows) counts[state] += 1;
  return counts;
}

/** Servers that were asked, without the part of their names that the group's title says already. */
function serversOf({ forest, domain, rows }: RunGroup): readonly string[] {
  if (forest === null) return [];
  const ending = `.${domain ?? forest}`;
  const servers = new Set(rows.flatMap(({ server }) => server ?? []));
  return [...servers].map((server) => {
    const short = server.toLowerCase().endsWith(ending) ? server.slice(0, -ending.length) : server;
    return short.includes(".") ? server : short;
  });
}
