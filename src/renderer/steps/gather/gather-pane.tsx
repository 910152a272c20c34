import type { RunRow } from "#domain/contract/run.ts";
import { LabelledRows } from "#renderer/components/labelled-rows.tsx";
import { Sparkline } from "#renderer/components/sparkline.tsx";
import { VisuallyHidden } from "#renderer/components/visually-hidden.tsx";
import { formatCount } from "#renderer/format/numbers.ts";
import { lastMinute } from "#renderer/state/run-log.ts";
import { serversInUse } from "#renderer/state/select-run.ts";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { gatherRowStrings } from "./gather-row.strings.ts";
import { gatherStrings as strings } from "./gather.strings.ts";
import { ServersInUse } from "./servers-in-use.tsx";
import { useGatherStyles } from "./use-gather-styles.ts";
import { WhatHappened } from "./what-happened.tsx";

export interface GatherPaneProps {
  readonly rows: ReadonlyMap<string, RunRow>;
  readonly isRunning: boolean;
  readonly nowMs: number;
}

/** How fast the run goes, whom it asks, and what happened in it. */
export function GatherPane({ rows, isRunning, nowMs }: GatherPaneProps) {
  const styles = useGatherStyles();
  const log = useAppState((state) => state.gatherView.log);
  const most = useAppState((state) => state.settings.searchesPerServer);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, also by keyboard
    <aside className={styles.pane} tabIndex={0} aria-label={strings.region} data-region>
      <h2>
        <VisuallyHidden>{strings.region}</VisuallyHidden>
      </h2>
      {isRunning && (
        <>
          <Sparkline what={strings.rate} values={lastMinute(log, nowMs)} />
          <ServersInUse servers={serversInUse(rows)} most={most} />
        </>
      )}
      {!isRunning && log.endedAtMs !== null && (
        <LabelledRows
          rows={[
            { label: strings.objectsRead, value: formatCount(log.objects) },
            { label: strings.peak, value: gatherRowStrings.rate(log.peak) },
          ]}
        />
      )}
      <WhatHappened happened={log.happened} />
    </aside>
  );
}
