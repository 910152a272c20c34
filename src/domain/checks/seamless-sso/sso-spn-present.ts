import { defineDomainCheck } from "#domain/checks/define-check.ts";
import { evidence, notApplicable, pass, warn } from "#domain/checks/outcome.ts";
import { ssoAccounts } from "#domain/derived/sso-accounts.ts";

/** The host that browsers ask a ticket for. Source: Seamless SSO quickstart. */
const signOnHost = "autologon.microsoftazuread-sso.com";

/** AZUREADSSOACC carries an SPN for the host of silent sign-on, and is the only one in its forest. Inferred from Troubleshoot Seamless SSO. */
export const ssoSpnPresent = defineDomainCheck({
  id: "sso-spn-present",
  rules: ["SSO-SPN-01"],
  area: "seamless-sso",
  needs: ["hybridTraces"],
  evaluate({ hybridTraces: { ssoAccounts: accounts } }, { forest, ref }) {
    if (accounts.length === 0) return notApplicable("notSetUp");
    const inForest = ssoAccounts(forest).dns;
    return accounts.map(({ dn, servicePrincipalNames }) => {
      const details = {
        object: dn,
        params: { account: dn, host: signOnHost, others: inForest.filter((other) => other !== dn) },
        evidence: servicePrincipalNames.map((name) => evidence("servicePrincipalName", name, ref("hybridTraces"))),
      };
      const isPresent = servicePrincipalNames.some((name) => name.split("/")[1]?.toLowerCase() === signOnHost);
      if (!isPresent) return warn("absent", details);
      return inForest.length > 1 ? warn("severalAccounts", details) : pass("present", details);
    });
  },
});
