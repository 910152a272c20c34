import { defineDomainCheck } from "#domain/checks/define-check.ts";
import { evidence, pass, fail } from "#domain/checks/outcome.ts";

/** Password hashes are synced for class user only. Source: Implement password hash synchronization. */
export const inetorgpersonAbsent = defineDomainCheck({
  id: "inetorgperson-absent",
  rules: ["PHS-INET-01"],
  area: "users",
  needs: ["users"],
  evaluate({ users }, { ref }) {
    const details = {
      params: { users: users.inetOrgPersons, all: users.enabled },
      evidence: [evidence("objectClass inetOrgPerson", users.inetOrgPersons, ref("users"))],
    };
    return users.inetOrgPersons === 0 ? pass("none", details) : fail("some", details);
  },
});
