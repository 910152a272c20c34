import { defineDomainCheck } from "#domain/checks/define-check.ts";
import { evidence, notApplicable, pass } from "#domain/checks/outcome.ts";

/** Accounts that need a smart card have a password hash all the same. Source: Implement password hash synchronization. */
export const smartCardAccountsKnown = defineDomainCheck({
  id: "smart-card-accounts-known",
  rules: ["PHS-SCRIL-01"],
  area: "users",
  needs: ["users"],
  evaluate({ users: { smartCardRequired, enabled } }, { ref }) {
    const details = {
      params: { users: smartCardRequired, all: enabled },
      evidence: [evidence("userAccountControl 0x40000", smartCardRequired, ref("users"))],
    };
    return smartCardRequired === 0 ? notApplicable("none", details) : pass("some", details);
  },
});
