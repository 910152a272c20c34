import { defineDomainCheck } from "#domain/checks/define-check.ts";
import { evidence, notApplicable, pass, warn } from "#domain/checks/outcome.ts";

/** Whoever controls AZUREADSSOACC can sign in as anyone. Source: Seamless SSO quickstart. */
export const ssoAccountProtected = defineDomainCheck({
  id: "sso-account-protected",
  rules: ["SSO-ACC-03"],
  area: "seamless-sso",
  needs: ["hybridTraces"],
  evaluate({ hybridTraces: { ssoAccounts } }, { ref }) {
    if (ssoAccounts.length === 0) return notApplicable("notSetUp");
    return ssoAccounts.map(({ dn, hasDelegation, isInComputersContainer }) => {
      const details = {
        object: dn,
        params: { account: dn },
        evidence: [
          evidence("delegation", hasDelegation, ref("hybridTraces")),
          evidence("in CN=Computers", isInComputersContainer, ref("hybridTraces")),
        ],
      };
      if (hasDelegation && isInComputersContainer) return warn("both", details);
      if (hasDelegation) return warn("delegation", details);
      return isInComputersContainer ? warn("openContainer", details) : pass("protected", details);
    });
  },
});
