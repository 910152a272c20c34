import { defineDomainCheck } from "#domain/checks/define-check.ts";
import { evidence, fail, notApplicable, pass } from "#domain/checks/outcome.ts";

/** A disabled AZUREADSSOACC gets no Kerberos tickets. Source: Troubleshoot Seamless SSO. */
export const ssoAccountEnabled = defineDomainCheck({
  id: "sso-account-enabled",
  rules: ["SSO-ACC-02"],
  area: "seamless-sso",
  needs: ["hybridTraces"],
  evaluate({ hybridTraces: { ssoAccounts } }, { ref }) {
    if (ssoAccounts.length === 0) return notApplicable("notSetUp");
    return ssoAccounts.map(({ dn, isEnabled }) => {
      const details = {
        object: dn,
        params: { account: dn },
        evidence: [evidence("userAccountControl without 0x2", isEnabled, ref("hybridTraces"))],
      };
      return isEnabled ? pass("enabled", details) : fail("disabled", details);
    });
  },
});
