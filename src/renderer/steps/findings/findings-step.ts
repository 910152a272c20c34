import type { AppState } from "#renderer/state/app-state.ts";
import { openBundleOf } from "#renderer/state/estate-slice.ts";
import { countVerdicts, type VerdictCounts } from "#renderer/state/select-findings.ts";
import { later } from "#renderer/shell/later.tsx";
import { defineStep } from "../define-step.ts";
import { findingsStrings as strings } from "./findings.strings.ts";

function countsOf(state: AppState): VerdictCounts | null {
  const bundle = openBundleOf(state.estate);
  return bundle === null ? null : countVerdicts(bundle.result.findings);
}

/** All verdicts, and what each one rests on. */
export const findingsStep = defineStep({
  id: "findings",
  title: strings.title,
  phase: "assess",
  isReachable: (state) => countsOf(state) !== null,
  isDone: (state) => {
    const counts = countsOf(state);
    return counts !== null && counts.fail + counts.unknown + counts.manual + counts.warn === 0;
  },
  count: (state) => {
    const fail = countsOf(state)?.fail ?? 0;
    return fail === 0 ? null : strings.fails(fail);
  },
  remains: (state) => {
    const counts = countsOf(state);
    const said = counts === null ? "" : strings.remains(counts.fail, counts.unknown);
    return said === "" ? null : said;
  },
  ...later(async () => (await import("./findings-view.tsx")).FindingsView),
});
