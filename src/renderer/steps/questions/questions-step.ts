import { later } from "#renderer/shell/later.tsx";
import type { AppState } from "#renderer/state/app-state.ts";
import { openBundleOf } from "#renderer/state/estate-slice.ts";
import type { QuestionRow } from "#domain/result/result-document.ts";
import { defineStep } from "../define-step.ts";
import { questionsStrings as strings } from "./questions.strings.ts";

const questionsOf = (state: AppState): readonly QuestionRow[] => openBundleOf(state.estate)?.result.questions ?? [];
const openOf = (state: AppState): number => questionsOf(state).filter(({ answer }) => answer === null).length;

/** What only people know, one question at a time. */
export const questionsStep = defineStep({
  id: "questions",
  title: strings.title,
  phase: "decide",
  isReachable: (state) => openBundleOf(state.estate) !== null,
  isDone: (state) => openBundleOf(state.estate) !== null && openOf(state) === 0,
  count: (state) => (openOf(state) === 0 ? null : strings.open(openOf(state))),
  remains: (state) => (openOf(state) === 0 ? null : strings.remains(openOf(state))),
  ...later(async () => (await import("./questions-view.tsx")).QuestionsView),
});
