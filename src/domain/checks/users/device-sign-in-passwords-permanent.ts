import { defineDomainCheck } from "#domain/checks/define-check.ts";
import { evidence, pass, warn } from "#domain/checks/outcome.ts";

/** Temporary passwords do not open a joined device. Source: Pass-through Authentication: Current limitations. */
export const deviceSignInPasswordsPermanent = defineDomainCheck({
  id: "device-sign-in-passwords-permanent",
  rules: ["PTA-FEAT-02"],
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
