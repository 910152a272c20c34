import { defineStep } from "../define-step.ts";
import { StartView } from "./start-view.tsx";
import { startStrings } from "./start.strings.ts";

/** Where an estate is chosen. It stands before the wizard and has no navigation. */
export const startStep = defineStep({
  id: "start",
  title: startStrings.stepTitle,
  phase: null,
  isReachable: () => true,
  isDone: (state) => state.estate.phase === "opened",
  count: () => null,
  remains: () => null,
  View: StartView,
});
