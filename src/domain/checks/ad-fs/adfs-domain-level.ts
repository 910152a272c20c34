import { defineDomainCheck } from "#domain/checks/define-check.ts";
import { evidence, fail, pass } from "#domain/checks/outcome.ts";
import limits from "#resources/product-limits.json" with { type: "json" };

/** AD FS needs domain functional level 2003 in the domains of farm and users. Source: AD FS requirements. */
export const adfsDomainLevel = defineDomainCheck({
  id: "adfs-domain-level",
  rules: ["FS-DFL-01"],
  area: "ad-fs",
  needs: ["domainHead"],
  evaluate({ domainHead }, { domain, ref }) {
    const least = limits.adFs.domainLevel;
    const details = {
      params: { domain: domain.name, level: domainHead.functionalLevel, least },
      evidence: [evidence("msDS-Behavior-Version", domainHead.functionalLevel, ref("domainHead"))],
    };
    return domainHead.functionalLevel >= least ? pass("highEnough", details) : fail("tooLow", details);
  },
});
