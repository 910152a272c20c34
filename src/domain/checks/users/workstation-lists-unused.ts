import { defineDomainCheck } from "#domain/checks/define-check.ts";
import { evidence, pass, warn } from "#domain/checks/outcome.ts";

/** Log On To workstations must include the agent servers. Source: Troubleshoot Pass-through Authentication. */
export const workstationListsUnused = defineDomainCheck({
  id: "workstation-lists-unused",
  rules: ["PTA-WKS-01"],
  area: "users",
  needs: ["users"],
  evaluate({ users }, { ref }) {
    const details = {
      params: { users: users.workstationRestricted, all: users.enabled },
      evidence: [evidence("userWorkstations", users.workstationRestricted, ref("users"))],
    };
    return users.workstationRestricted === 0 ? pass("none", details) : warn("some", details);
  },
});
