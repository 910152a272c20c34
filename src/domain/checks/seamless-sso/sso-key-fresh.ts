import { defineDomainCheck } from "#domain/checks/define-check.ts";
import { evidence, notApplicable, notKnown, pass, warn } from "#domain/checks/outcome.ts";
import { daysBetween } from "#domain/kernel/instants.ts";
import limits from "#resources/product-limits.json" with { type: "json" };

/** The Kerberos key of AZUREADSSOACC is rolled at least every 30 days. Source: Seamless SSO FAQ. */
export const ssoKeyFresh = defineDomainCheck({
  id: "sso-key-fresh",
  rules: ["SSO-KEY-01"],
  area: "seamless-sso",
  needs: ["hybridTraces"],
  evaluate({ hybridTraces: { ssoAccounts } }, { forest, domain, now, ref }) {
    if (ssoAccounts.length === 0) return notApplicable("notSetUp");
    const { keyAgeDays } = limits.seamlessSso;
    return ssoAccounts.map(({ dn, keySetAt }) => {
      const age = keySetAt === null ? null : daysBetween(keySetAt, now);
      const details = {
        object: dn,
        params: { account: dn, days: Math.floor(age ?? 0), limit: keyAgeDays },
        evidence: [evidence("pwdLastSet", keySetAt, ref("hybridTraces"))],
      };
      if (age === null) {
        const missing = { fact: "hybridTraces", forest: forest.name, domain: domain.name, cause: "not-found" } as const;
        return notKnown("ageUnknown", [missing], details);
      }
      return age <= keyAgeDays ? pass("fresh", details) : warn("old", details);
    });
  },
});
