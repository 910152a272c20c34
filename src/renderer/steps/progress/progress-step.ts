import { later } from "#renderer/shell/later.tsx";
import { openBundleOf } from "#renderer/state/estate-slice.ts";
import { defineStep } from "../define-step.ts";
import { progressStrings as strings } from "./progress.strings.ts";

/** What changed since an earlier run, and how the work stands. */
export const progressStep = defineStep({
  id: "progress",
  title: strings.title,
  phase: "remediate",
  isReachable: (state) => openBundleOf(state.estate) !== null,
  isDone: () => false,
  count: () => null,
  remains: () => null,
  ...later(async () => (await import("./progress-view.tsx")).ProgressView),
});
