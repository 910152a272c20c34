import type { AppState } from "#renderer/state/app-state.ts";
import { openBundleOf } from "#renderer/state/estate-slice.ts";
import { later } from "#renderer/shell/later.tsx";
import { defineStep } from "../define-step.ts";
import { servicesStrings as strings } from "./services.strings.ts";

const chosen = ({ assessment, estate }: AppState): number =>
  (assessment?.profile ?? openBundleOf(estate)?.profile)?.services.length ?? 0;

/** The services that the organisation moves to. */
export const servicesStep = defineStep({
  id: "services",
  title: strings.title,
  phase: "initiate",
  isReachable: ({ assessment, estate }) => assessment !== null || openBundleOf(estate) !== null,
  isDone: (state) => chosen(state) > 0,
  count: (state) => (chosen(state) === 0 ? null : String(chosen(state))),
  remains: (state) => (state.assessment !== null && chosen(state) === 0 ? strings.remains : null),
  ...later(async () => (await import("./services-view.tsx")).ServicesView),
});
