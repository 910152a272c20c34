import { makeStyles, tokens } from "@fluentui/react-components";
import { Server16Regular } from "@fluentui/react-icons";
import type { RunRow } from "#domain/contract/run.ts";
import { LabelledRows } from "#renderer/components/labelled-rows.tsx";
import { PaneSection } from "#renderer/components/pane-section.tsx";
import { Sparkline } from "#renderer/components/sparkline.tsx";
import { formatCount } from "#renderer/format/numbers.ts";
import { lastMinute } from "#renderer/state/run-log.ts";
import { serversInUse } from "#renderer/state/select-run.ts";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import { gatherRowStrings } from "./gather-row.strings.ts";
import { gatherStrings as strings } from "./gather.strings.ts";
import { SearchesInFlight } from "./searches-in-flight.tsx";
import { useGatherStyles } from "./use-gather-styles.ts";
import { WhatHappened } from "./what-happened.tsx";

const useStyles = makeStyles({
  server: { ...textRamp.label, display: "flex", alignItems: "flex-start", gap: "6px", padding: "3px 0" },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  icon: { flexShrink: 0 },
  hint: { ...textRamp.label, color: tokens.colorNeutralForeground3, paddingTop: "3px" },
});

export interface GatherPaneProps {
  readonly rows: ReadonlyMap<string, RunRow>;
  readonly isRunning: boolean;
  readonly nowMs: number;
}

/** How fast the run goes, whom it asks, and what happened in it. */
export function GatherPane({ rows, isRunning, nowMs }: GatherPaneProps) {
  const pane = useGatherStyles();
  const styles = useStyles();
  const log = useAppState((state) => state.gatherView.log);
  const most = useAppState((state) => state.settings.searchesPerServer);
  const servers = isRunning ? serversInUse(rows) : [];
  return (
    <aside className={pane.pane} aria-label={strings.region} data-region>
      {isRunning && (
        <>
          <Sparkline what={strings.rate} values={lastMinute(log, nowMs)} />
          <PaneSection title={strings.inUse}>
            <ul>
              {servers.map(({ server, searches }) => (
                <li key={server} className={styles.server}>
                  <Server16Regular aria-hidden className={styles.icon} />
                  <span className={styles.name}>{server}</span>
                  <SearchesInFlight now={searches} most={most} />
                </li>
              ))}
            </ul>
            <p className={styles.hint}>{servers.length === 0 ? strings.noneInUse : strings.inFlight}</p>
          </PaneSection>
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
