import { defineDomainCheck } from "#domain/checks/define-check.ts";
import { evidence, notApplicable, pass } from "#domain/checks/outcome.ts";

/** A domain that never locks out cannot be locked by guesses in the cloud. Source: Smart lockout. */
export const lockoutInUse = defineDomainCheck({
  id: "lockout-in-use",
  rules: ["PTA-LOCK-03"],
  area: "policies",
  needs: ["passwordPolicy"],
  evaluate({ passwordPolicy: { lockoutThreshold: threshold } }, { ref }) {
    const details = {
      params: { threshold },
      evidence: [evidence("lockoutThreshold", threshold, ref("passwordPolicy"))],
    };
    return threshold === 0 ? pass("never", details) : notApplicable("locks", details);
  },
});
