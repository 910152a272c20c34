import { defineDomainCheck } from "#domain/checks/define-check.ts";
import { evidence, manual, warn } from "#domain/checks/outcome.ts";

/** Fine-grained policies can lock earlier than the domain's own policy. Inferred from Smart lockout. */
export const fineGrainedPoliciesKnown = defineDomainCheck({
  id: "fine-grained-policies-known",
  rules: ["PTA-PSO-01"],
  area: "policies",
  needs: ["fineGrainedPolicies"],
  evaluate({ fineGrainedPolicies }, { ref }) {
    const { isContainerVisible, visiblePolicies } = fineGrainedPolicies;
    const details = {
      params: { policies: visiblePolicies },
      evidence: [evidence("msDS-PasswordSettings", visiblePolicies, ref("fineGrainedPolicies"))],
    };
    if (visiblePolicies > 0) return warn("visible", details);
    return isContainerVisible ? manual("noneVisible", details) : manual("containerHidden", details);
  },
});
