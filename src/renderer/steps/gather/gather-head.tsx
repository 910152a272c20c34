import { LoadStatement } from "#renderer/components/load-statement.tsx";
import { PageBanner } from "#renderer/components/page-banner.tsx";
import { PageHead } from "#renderer/components/page-head.tsx";
import { ProgressBar } from "#renderer/components/progress-bar.tsx";
import type { OpenAssessment } from "#renderer/state/assessment-slice.ts";
import { openBundleOf } from "#renderer/state/estate-slice.ts";
import type { RunLog } from "#renderer/state/run-log.ts";
import { serversInUse, type GatherPhase, type RunCounts } from "#renderer/state/select-run.ts";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { durationWords } from "#renderer/words/duration-words.strings.ts";
import { EstateNotice } from "./estate-notice.tsx";
import { GatherActions } from "./gather-actions.tsx";
import { gatherSentence } from "./gather-sentence.ts";
import { gatherStrings as strings } from "./gather.strings.ts";
import { RunTrouble } from "./run-trouble.tsx";

export interface GatherHeadProps {
  readonly assessment: OpenAssessment;
  readonly phase: GatherPhase;
  readonly counts: RunCounts;
  readonly nowMs: number;
}

/** Title, numbers, how far the run has come, what stands against it, and what it costs the servers. */
export function GatherHead({ assessment, phase, counts, nowMs }: GatherHeadProps) {
  const bundle = useAppState((state) => openBundleOf(state.estate));
  const log = useAppState((state) => state.gatherView.log);
  const limits = useAppState((state) => state.settings);
  const showStep = useAppState((state) => state.showStep);
  const sentence = useAppState((state) => gatherSentence(state, new Date(nowMs)));
  const { rows, run, runError } = assessment;
  const hasFailures = (bundle?.result.coverage.failures.length ?? 0) > 0 || counts.states.failed > 0;
  const note = timeWords(log, nowMs);
  return (
    <div data-region>
      <PageHead
        title={strings.title}
        sentence={sentence}
        actions={<GatherActions phase={phase} run={run} hasFailures={hasFailures} />}
      >
        {rows.size > 0 && <ProgressBar counts={counts.states} {...(note !== null && { note })} />}
        {runError !== null && (
          <RunTrouble error={runError} isRunning={phase === "running"} canShare={bundle !== null} />
        )}
        {runError === null && phase === "partial" && (
          <PageBanner kind="partial" text={strings.stopped(log.endedAtMs !== null, counts.done, rows.size)} />
        )}
        {runError === null && phase === "finished" && bundle !== null && <EstateNotice bundle={bundle} />}
        <LoadStatement
          searchesPerServer={limits.searchesPerServer}
          pageSize={limits.pageSize}
          {...(phase === "running" && { now: nowWords(rows) })}
          onChangeLimits={() => showStep("settings")}
        />
      </PageHead>
    </div>
  );
}

/** How long the run takes or took. What is left is not said, because nothing is counted beforehand. */
function timeWords({ startedAtMs, endedAtMs }: RunLog, nowMs: number): string | null {
  if (startedAtMs === null) return null;
  if (endedAtMs !== null) return strings.took(durationWords(endedAtMs - startedAtMs));
  const seconds = Math.max(0, Math.floor((nowMs - startedAtMs) / 1000));
  return strings.soFar(durationWords(seconds * 1000));
}

function nowWords(rows: OpenAssessment["rows"]): { readonly searches: number; readonly servers: number } {
  const servers = serversInUse(rows);
  return { searches: servers.reduce((sum, { searches }) => sum + searches, 0), servers: servers.length };
}
