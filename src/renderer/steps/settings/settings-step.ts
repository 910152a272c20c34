import { defineStep } from "../define-step.ts";
import { SettingsView } from "./settings-view.tsx";
import { settingsStrings } from "./settings.strings.ts";

/** What a person sets for this computer; beside the wizard. */
export const settingsStep = defineStep({
  id: "settings",
  title: settingsStrings.title,
  phase: null,
  isReachable: () => true,
  isDone: () => true,
  count: () => null,
  remains: () => null,
  View: SettingsView,
});
