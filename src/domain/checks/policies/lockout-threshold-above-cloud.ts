import { defineDomainCheck } from "#domain/checks/define-check.ts";
import { evidence, pass, warn } from "#domain/checks/outcome.ts";
import limits from "#resources/product-limits.json" with { type: "json" };

/**
 * The domain locks accounts later than the cloud does: at twice its threshold or more. The cloud's default is taken;
 * a threshold that was changed in the tenant is not seen here. Source: Smart lockout.
 */
export const lockoutThresholdAboveCloud = defineDomainCheck({
  id: "lockout-threshold-above-cloud",
  rules: ["PTA-LOCK-01"],
  area: "policies",
  needs: ["passwordPolicy"],
  evaluate({ passwordPolicy }, { profile, ref }) {
    const { lockoutThreshold: threshold } = passwordPolicy;
    const { failedSignIns, onPremisesTimes } = limits.smartLockout;
    const cloudThreshold = failedSignIns[profile.cloud ?? "worldwide"];
    const wanted = cloudThreshold * onPremisesTimes;
    const details = {
      params: { threshold, cloudThreshold, wanted, cloud: profile.cloud ?? "not-stated" },
      evidence: [evidence("lockoutThreshold", threshold, ref("passwordPolicy"))],
    };
    if (threshold === 0) return pass("neverLocks", details);
    if (threshold >= wanted) return pass("highEnough", details);
    return threshold > cloudThreshold ? warn("belowTwice", details) : warn("notAboveCloud", details);
  },
});
