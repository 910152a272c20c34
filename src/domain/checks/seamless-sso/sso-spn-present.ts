import { defineDomainCheck } from "#domain/checks/define-check.ts";
import { evidence, notApplicable, pass, warn } from "#domain/checks/outcome.ts";

/** The host that browsers ask a ticket for. Source: Seamless SSO quickstart. */
const signOnHost = "autologon.microsoftazuread-sso.com";

/** AZUREADSSOACC carries an SPN for the host of silent sign-on. Inferred from Troubleshoot Seamless SSO. */
export const ssoSpnPresent = defineDomainCheck({
  id: "sso-spn-present",
  rules: ["SSO-SPN-01"],
  area: "seamless-sso",
  needs: ["hybridTraces"],
  evaluate({ hybridTraces: { ssoAccounts } }, { ref }) {
    if (ssoAccounts.length === 0) return notApplicable("notSetUp");
    return ssoAccounts.map(({ dn, servicePrincipalNames }) => {
      const details = {
        object: dn,
        params: { account: dn, host: signOnHost },
        evidence: servicePrincipalNames.map((name) => evidence("servicePrincipalName", name, ref("hybridTraces"))),
      };
      const isPresent = servicePrincipalNames.some((name) => name.split("/")[1]?.toLowerCase() === signOnHost);
      return isPresent ? pass("present", details) : warn("absent", details);
    });
  },
});
