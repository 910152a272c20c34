import { defineDomainCheck } from "#domain/checks/define-check.ts";
import { evidence, pass, warn } from "#domain/checks/outcome.ts";

/** Account expiry is not synced. Source: Implement password hash synchronization. */
export const accountExpiryUnused = defineDomainCheck({
  id: "account-expiry-unused",
  rules: ["PHS-EXP-01"],
  area: "users",
  needs: ["users"],
  evaluate({ users }, { ref }) {
    const details = {
      params: { users: users.expiring, all: users.enabled },
      evidence: [evidence("accountExpires", users.expiring, ref("users"))],
    };
    return users.expiring === 0 ? pass("none", details) : warn("some", details);
  },
});
