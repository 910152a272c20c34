import { EmptyState } from "#renderer/components/empty-state.tsx";
import { PageHead } from "#renderer/components/page-head.tsx";
import type { OpenAssessment } from "#renderer/state/assessment-slice.ts";
import { gatherPhase, runCounts } from "#renderer/state/select-run.ts";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { GatherHead } from "./gather-head.tsx";
import { GatherList } from "./gather-list.tsx";
import { GatherPane } from "./gather-pane.tsx";
import { gatherStrings as strings } from "./gather.strings.ts";
import { RunAnnouncer } from "./run-announcer.tsx";
import { useGatherStyles } from "./use-gather-styles.ts";
import { useRunClock } from "./use-run-clock.ts";
import { WhatIsRead } from "./what-is-read.tsx";

/** The run: how far it is, what went wrong, what it asks just now. It goes on whatever step is on screen. */
export function GatherView() {
  const assessment = useAppState((state) => state.assessment);
  const phase = useAppState(gatherPhase);
  const showStep = useAppState((state) => state.showStep);
  if (assessment === null) {
    return (
      <>
        <PageHead title={strings.title} sentence={strings.sentence} />
        <EmptyState text={strings.noAssessment} action={{ label: strings.toStart, onClick: () => showStep("start") }} />
      </>
    );
  }
  if (phase === "not-connected") {
    return (
      <>
        <PageHead title={strings.title} sentence={strings.sentence} />
        <EmptyState
          text={strings.notConnected}
          action={{ label: strings.toConnect, onClick: () => showStep("connect") }}
        />
      </>
    );
  }
  return <OpenRun assessment={assessment} />;
}

function OpenRun({ assessment }: { readonly assessment: OpenAssessment }) {
  const styles = useGatherStyles();
  const phase = useAppState(gatherPhase);
  const isRunning = phase === "running";
  const nowMs = useRunClock(isRunning);
  const { rows } = assessment;
  const counts = runCounts(rows);
  return (
    <div className={styles.page}>
      <GatherHead assessment={assessment} phase={phase} counts={counts} nowMs={nowMs} />
      <div className={styles.content}>
        {phase === "not-started" ? (
          <WhatIsRead />
        ) : (
          <>
            <GatherList rows={rows} isRunning={isRunning} nowSecond={Math.floor(nowMs / 1000)} />
            <GatherPane rows={rows} isRunning={isRunning} nowMs={nowMs} />
          </>
        )}
      </div>
      <RunAnnouncer counts={counts} total={rows.size} isRunning={isRunning} nowMs={nowMs} />
    </div>
  );
}
