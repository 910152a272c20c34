import type { AppState } from "#renderer/state/app-state.ts";
import { openBundleOf } from "#renderer/state/estate-slice.ts";
import { typedTexts } from "#renderer/state/profile-drafts-slice.ts";
import { later } from "#renderer/shell/later.tsx";
import { defineStep } from "../define-step.ts";
import { openAnswers } from "./open-answers.ts";
import { profileStrings as strings } from "./profile.strings.ts";
import { readTyped } from "./read-typed.ts";

const openOf = ({ assessment }: AppState): number => (assessment === null ? 0 : openAnswers(assessment.profile).length);

/** Entries that stand in a field and cannot be kept. */
function faultsOf(state: AppState): number {
  if (state.assessment === null) return 0;
  return Object.keys(readTyped(state.assessment.profile, typedTexts(state), []).faults).length;
}

/** What the organisation states of itself, its tenant and its plan. Nothing in it has to be stated. */
export const profileStep = defineStep({
  id: "profile",
  title: strings.title,
  phase: "initiate",
  isReachable: ({ assessment, estate }) => assessment !== null || openBundleOf(estate) !== null,
  isDone: (state) => {
    if (state.assessment === null) return openBundleOf(state.estate) !== null;
    return openOf(state) === 0 && faultsOf(state) === 0;
  },
  count: (state) => {
    const faults = faultsOf(state);
    if (faults > 0) return strings.toMend(faults);
    const open = openOf(state);
    return open === 0 ? null : strings.open(open);
  },
  remains: (state) => {
    const faults = faultsOf(state);
    if (faults > 0) return strings.remainsFaults(faults);
    const open = openOf(state);
    return open === 0 ? null : strings.remainsOpen(open);
  },
  ...later(async () => (await import("./profile-view.tsx")).ProfileView),
});
