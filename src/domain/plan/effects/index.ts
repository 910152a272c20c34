import type { FixId } from "../fixes.ts";
import type { Effect } from "./effect.ts";
import { lockoutThresholdRaised } from "./lockout-threshold-raised.ts";
import { domainUnblocked, exclusionRemoved, suffixEnabled, suffixRegisteredAndEnabled } from "./suffix-routing.ts";
import { twoWayForestTrust } from "./two-way-forest-trust.ts";

/**
 * Registry: fixes that are played through on the facts, because what they leave behind is judged by other checks too.
 * Every other one is taken at its word: the finding it was assumed for passes.
 */
export const effects: { readonly [Id in FixId]?: Effect } = {
  "two-way-forest-trust": twoWayForestTrust,
  "farm-forest-trust": twoWayForestTrust,
  "enable-suffix-routing": suffixEnabled,
  "register-and-route-suffix": suffixRegisteredAndEnabled,
  "remove-suffix-exclusion": exclusionRemoved,
  "unblock-routed-domain": domainUnblocked,
  "raise-lockout-threshold": lockoutThresholdRaised,
};
