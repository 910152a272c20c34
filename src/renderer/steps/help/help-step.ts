import { later } from "#renderer/shell/later.tsx";
import { defineStep } from "../define-step.ts";
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
  ...later(async () => (await import("./help-view.tsx")).HelpView),
});
