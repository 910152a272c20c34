import limits from "#resources/product-limits.json" with { type: "json" };

import { changeDomainFact } from "./changed-facts.ts";
import type { Effect } from "./effect.ts";

/** The domain locks accounts at twice the cloud's threshold. */
export const lockoutThresholdRaised: Effect = ({ estate, profile }, { subject: { forest, domain } }) => {
  if (forest === null || domain === null) return null;
  const { failedSignIns, onPremisesTimes } = limits.smartLockout;
  const lockoutThreshold = failedSignIns[profile.cloud ?? "worldwide"] * onPremisesTimes;
  return changeDomainFact(estate, { forest, domain, key: "passwordPolicy" }, (policy) => ({
    ...policy,
    lockoutThreshold,
  }));
};
