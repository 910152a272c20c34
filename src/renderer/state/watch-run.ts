import type { StoreApi } from "zustand/vanilla";
import { placeKey } from "#domain/contract/place-key.ts";
import type { RunRow } from "#domain/contract/run.ts";
import type { AppState } from "./app-state.ts";
import type { OpenAssessment } from "./assessment-slice.ts";
import { openBundleOf } from "./estate-slice.ts";
import { freshGatherView, type GatherView } from "./gather-view-slice.ts";
import { begunLog, endedLog, hasFailedNow, joinedLog, withRows, type RunLog } from "./run-log.ts";
import { runCounts } from "./select-run.ts";

/** So many failures of a run unfold by themselves; the others say in one line why. */
const unfoldedFailures = 3;

/** Keeps the log of a run beside its rows, whatever step is on screen. It has no timer of its own. */
export function watchRun(store: StoreApi<AppState>, now: () => Date): void {
  store.subscribe((state, previous) => {
    if (state.assessment === previous.assessment) return;
    const gatherView = viewAfter(state, previous.assessment, now().getTime());
    if (gatherView !== state.gatherView) store.setState({ gatherView });
  });
}

function viewAfter(state: AppState, before: OpenAssessment | null, atMs: number): GatherView {
  const { assessment, gatherView } = state;
  if (assessment === null || before?.id !== assessment.id) return viewOf(assessment, atMs);
  const changed = assessment.rows === before.rows ? [] : changedRows(assessment, before);
  const hasBegun = assessment.run !== "idle" && (assessment.run === "running" || changed.length > 0);
  let { log } = gatherView;
  if (hasBegun && !isUnderWay(log)) log = begunLog(log, atMs);
  if (changed.length > 0) {
    const forests = new Set(Array.from(before.rows.values(), ({ forest }) => forest));
    log = withRows(log, changed, { before: (row) => before.rows.get(placeKey(row)), forests }, atMs);
  }
  if (assessment.run === "idle" && isUnderWay(log)) log = endedLog(log, endOf(state, assessment), atMs);
  if (log === gatherView.log) return gatherView;
  const failures = changed.filter((row) => hasFailedNow(before.rows.get(placeKey(row)), row));
  return { ...gatherView, log, openFailures: withFailures(gatherView.openFailures, failures) };
}

/** An assessment as it is opened: nothing of another one is left. */
function viewOf(assessment: OpenAssessment | null, atMs: number): GatherView {
  if (assessment === null) return freshGatherView;
  const rows = [...assessment.rows.values()];
  const openFailures = withFailures(
    [],
    rows.filter(({ state }) => state === "failed"),
  );
  return assessment.run === "idle"
    ? { ...freshGatherView, openFailures }
    : { ...freshGatherView, openFailures, log: joinedLog(rows, atMs) };
}

function changedRows(assessment: OpenAssessment, before: OpenAssessment): readonly RunRow[] {
  return [...assessment.rows].flatMap(([key, row]) => (before.rows.get(key) === row ? [] : [row]));
}

const isUnderWay = ({ startedAtMs, endedAtMs }: RunLog): boolean => startedAtMs !== null && endedAtMs === null;

function endOf(state: AppState, { rows }: OpenAssessment): Parameters<typeof endedLog>[1] {
  const isComplete = openBundleOf(state.estate)?.result.gatheredAt.finishedAt != null;
  const { done } = runCounts(rows);
  return { isComplete, done, total: rows.size };
}

function withFailures(open: readonly string[], failures: readonly RunRow[]): readonly string[] {
  const added = failures.map(placeKey).filter((key) => !open.includes(key));
  const room = Math.max(0, unfoldedFailures - open.length);
  return room === 0 || added.length === 0 ? open : [...open, ...added.slice(0, room)];
}
