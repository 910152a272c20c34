import type { AppState } from "#renderer/state/app-state.ts";
import { openBundleOf } from "#renderer/state/estate-slice.ts";
import { gatherPhase, runCounts } from "#renderer/state/select-run.ts";
import { later } from "#renderer/shell/later.tsx";
import { defineStep } from "../define-step.ts";
import { gatherStrings as strings } from "./gather.strings.ts";

const failures = ({ estate }: AppState): number => openBundleOf(estate)?.result.coverage.failures.length ?? 0;

/** Reads the estate. A bundle from elsewhere cannot be read further, so the step is not offered for it. */
export const gatherStep = defineStep({
  id: "gather",
  title: strings.title,
  phase: "assess",
  isOffered: ({ assessment, estate }) => assessment !== null || openBundleOf(estate) === null,
  isReachable: (state) => !["no-assessment", "not-connected", "not-started"].includes(gatherPhase(state)),
  isDone: (state) => gatherPhase(state) === "finished" && failures(state) === 0,
  count: (state) => {
    if (gatherPhase(state) === "running") return strings.running;
    const failed = failures(state);
    return failed === 0 ? null : strings.failedCount(failed);
  },
  remains: (state) => {
    switch (gatherPhase(state)) {
      case "no-assessment":
      case "not-connected":
      case "not-started":
        return strings.remainsAll;
      case "running":
        return strings.remainsRunning;
      case "partial": {
        const rows = state.assessment?.rows;
        return rows === undefined ? null : strings.remainsPart(rows.size - runCounts(rows).done);
      }
      case "finished":
        return failures(state) === 0 ? null : strings.remainsFailed(failures(state));
    }
  },
  ...later(async () => (await import("./gather-view.tsx")).GatherView),
});
