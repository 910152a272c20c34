import type { Scenario } from "./scenario.ts";
import twoForestsRouted from "./two-forests-routed/scenario.ts";

/** Every scenario by name. */
export const scenarios = {
  "two-forests-routed": twoForestsRouted,
} as const satisfies Record<string, Scenario>;

export type ScenarioName = keyof typeof scenarios;

/** Whether a word typed on the command line names a scenario. */
export function isScenarioName(name: string): name is ScenarioName {
  return Object.hasOwn(scenarios, name);
}
