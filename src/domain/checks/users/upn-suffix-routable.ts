import { defineDomainCheck } from "#domain/checks/define-check.ts";
import { evidence, notApplicable, pass, warn } from "#domain/checks/outcome.ts";
import { isInternetRoutable } from "#domain/derived/routable.ts";
import tlds from "#resources/tlds.json" with { type: "json" };

/** Only a suffix that can be verified in a tenant becomes the cloud sign-in name. Source: UserPrincipalName population. */
export const upnSuffixRoutable = defineDomainCheck({
  id: "upn-suffix-routable",
  rules: ["DS-UPN-01"],
  area: "users",
  needs: ["users"],
  evaluate({ users }, { ref }) {
    const inUse = users.suffixes.filter((use) => use.enabled > 0);
    if (inUse.length === 0) return notApplicable("noUpns");
    return inUse.map((use) => {
      const details = {
        object: use.suffix,
        params: { suffix: use.suffix, users: use.enabled, listed: tlds.source.dated },
        evidence: [evidence("userPrincipalName", use.suffix, ref("users"), { enabled: use.enabled, total: use.total })],
      };
      return isInternetRoutable(use.suffix) ? pass("routable", details) : warn("notRoutable", details);
    });
  },
});
