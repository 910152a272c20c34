import { defineStep } from "../define-step.ts";
import { HelpView } from "./help-view.tsx";
import { helpStrings } from "./help.strings.ts";

/** Keys and words; beside the wizard. */
export const helpStep = defineStep({
  id: "help",
  title: helpStrings.title,
  phase: null,
  isReachable: () => true,
  isDone: () => true,
  count: () => null,
  remains: () => null,
  View: HelpView,
});
