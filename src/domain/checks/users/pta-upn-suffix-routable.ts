import { defineDomainCheck } from "#domain/checks/define-check.ts";
import { evidence, notApplicable, pass, warn } from "#domain/checks/outcome.ts";
import { isInternetRoutable } from "#domain/derived/routable.ts";

/**
 * Agents look a user up by the sign-in name of the cloud. Users whose UPN suffix no tenant can verify have another one
 * there, which the directory does not know. Source: Troubleshoot Pass-through Authentication.
 */
export const ptaUpnSuffixRoutable = defineDomainCheck({
  id: "pta-upn-suffix-routable",
  rules: ["PTA-UPN-01"],
  area: "users",
  needs: ["users"],
  evaluate({ users }, { ref }) {
    const inUse = users.suffixes.filter((use) => use.enabled > 0);
    if (inUse.length === 0) return notApplicable("noUpns");
    const stray = inUse.filter((use) => !isInternetRoutable(use.suffix));
    if (stray.length === 0) return pass("routable", { params: { suffixes: inUse.map((use) => use.suffix) } });
    return stray.map(({ suffix, enabled, total }) =>
      warn("cannotSignIn", {
        object: suffix,
        params: { suffix, users: enabled, all: users.enabled },
        evidence: [evidence("userPrincipalName", suffix, ref("users"), { enabled, total })],
      }),
    );
  },
});
