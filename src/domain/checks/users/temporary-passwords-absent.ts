import { defineDomainCheck } from "#domain/checks/define-check.ts";
import { evidence, pass, warn } from "#domain/checks/outcome.ts";

/** A password to be changed at next logon is not synced by default. Source: Implement password hash synchronization. */
export const temporaryPasswordsAbsent = defineDomainCheck({
  id: "temporary-passwords-absent",
  rules: ["PHS-TEMP-01"],
  area: "users",
  needs: ["users"],
  evaluate({ users }, { ref }) {
    const details = {
      params: { users: users.mustChangePassword, all: users.enabled },
      evidence: [evidence("pwdLastSet = 0", users.mustChangePassword, ref("users"))],
    };
    return users.mustChangePassword === 0 ? pass("none", details) : warn("some", details);
  },
});
