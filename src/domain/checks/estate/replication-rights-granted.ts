import { defineEstateCheck } from "#domain/checks/define-check.ts";
import { manual } from "#domain/checks/outcome.ts";
import { forestsInScope } from "#domain/derived/user-forests.ts";

/** Rights on the domain root objects are not readable for ordinary users. Source: Implement password hash synchronization. */
export const replicationRightsGranted = defineEstateCheck({
  id: "replication-rights-granted",
  rules: ["PHS-PERM-01"],
  area: "plan",
  evaluate({ estate, profile }) {
    const domains = forestsInScope(estate, profile).flatMap((forest) => forest.domains.map((domain) => domain.name));
    return domains.length === 0 ? manual("noDomains") : manual("notVisible", { params: { domains } });
  },
});
