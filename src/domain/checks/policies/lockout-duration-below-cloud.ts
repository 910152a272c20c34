import { defineDomainCheck } from "#domain/checks/define-check.ts";
import { evidence, notApplicable, pass, warn } from "#domain/checks/outcome.ts";
import limits from "#resources/product-limits.json" with { type: "json" };

/** The domain unlocks sooner than the cloud's first lockout ends. Source: Smart lockout. */
export const lockoutDurationBelowCloud = defineDomainCheck({
  id: "lockout-duration-below-cloud",
  rules: ["PTA-LOCK-02"],
  area: "policies",
  needs: ["passwordPolicy"],
  evaluate({ passwordPolicy }, { ref }) {
    const { lockoutThreshold, lockoutDurationMinutes: minutes } = passwordPolicy;
    if (lockoutThreshold === 0) return notApplicable("neverLocks");
    const { firstLockoutSeconds } = limits.smartLockout;
    const details = {
      params: { minutes: minutes ?? "", cloudSeconds: firstLockoutSeconds },
      evidence: [evidence("lockoutDuration", minutes, ref("passwordPolicy"))],
    };
    if (minutes === null) return warn("untilUnlocked", details);
    return minutes * 60 < firstLockoutSeconds ? pass("shorter", details) : warn("notShorter", details);
  },
});
