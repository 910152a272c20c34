import externalTrust from "./external-trust/scenario.ts";
import localSuffix from "./local-suffix/scenario.ts";
import noTrust from "./no-trust/scenario.ts";
import oneWayForestTrust from "./one-way-forest-trust/scenario.ts";
import sampleEstate from "./sample-estate/scenario.ts";
import type { Scenario } from "./scenario.ts";
import singleForest from "./single-forest/scenario.ts";
import suffixOwnedTwice from "./suffix-owned-twice/scenario.ts";
import threeForestsChain from "./three-forests-chain/scenario.ts";
import twoForestsRouted from "./two-forests-routed/scenario.ts";
import twoForestsSuffixDisabled from "./two-forests-suffix-disabled/scenario.ts";

/** Every scenario by name. */
export const scenarios = {
  "single-forest": singleForest,
  "two-forests-routed": twoForestsRouted,
  "two-forests-suffix-disabled": twoForestsSuffixDisabled,
  "suffix-owned-twice": suffixOwnedTwice,
  "one-way-forest-trust": oneWayForestTrust,
  "external-trust": externalTrust,
  "no-trust": noTrust,
  "three-forests-chain": threeForestsChain,
  "local-suffix": localSuffix,
  "sample-estate": sampleEstate,
} as const satisfies Record<string, Scenario>;

export type ScenarioName = keyof typeof scenarios;

/** Whether a word typed on the command line names a scenario. */
export function isScenarioName(name: string): name is ScenarioName {
  return Object.hasOwn(scenarios, name);
}
