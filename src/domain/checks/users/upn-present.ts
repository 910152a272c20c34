import { defineDomainCheck } from "#domain/checks/define-check.ts";
import { evidence, notApplicable, pass, warn } from "#domain/checks/outcome.ts";

/** Users without a UPN need another unique sign-in name. Source: Prepare for directory synchronization. */
export const upnPresent = defineDomainCheck({
  id: "upn-present",
  rules: ["DS-UPN-02"],
  area: "users",
  needs: ["users"],
  evaluate({ users }, { ref }) {
    if (users.enabled === 0) return notApplicable("noUsers");
    const details = {
      params: { users: users.withoutUpn.enabled, all: users.enabled },
      evidence: [evidence("userPrincipalName", null, ref("users"), users.withoutUpn)],
    };
    return users.withoutUpn.enabled === 0 ? pass("all", details) : warn("someWithout", details);
  },
});
