import { later } from "#renderer/shell/later.tsx";
import { defineStep } from "../define-step.ts";
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
  ...later(async () => (await import("./settings-view.tsx")).SettingsView),
});
