import { defineDomainCheck } from "#domain/checks/define-check.ts";
import { evidence, fail, pass } from "#domain/checks/outcome.ts";

/** Cloud Sync syncs no password hashes of inetOrgPerson accounts. Source: Cloud Sync prerequisites. */
export const cloudSyncInetorgpersonAbsent = defineDomainCheck({
  id: "cloud-sync-inetorgperson-absent",
  rules: ["CS-06"],
  area: "users",
  needs: ["users"],
  evaluate({ users: { inetOrgPersons, enabled } }, { ref }) {
    const details = {
      params: { users: inetOrgPersons, all: enabled },
      evidence: [evidence("objectClass inetOrgPerson", inetOrgPersons, ref("users"))],
    };
    return inetOrgPersons === 0 ? pass("none", details) : fail("some", details);
  },
});
