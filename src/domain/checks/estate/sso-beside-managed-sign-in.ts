import { defineEstateCheck } from "#domain/checks/define-check.ts";
import { fail, manual, pass } from "#domain/checks/outcome.ts";

/** Seamless SSO works beside password hash sync or Pass-through Authentication only. Source: Seamless SSO FAQ. */
export const ssoBesideManagedSignIn = defineEstateCheck({
  id: "sso-beside-managed-sign-in",
  rules: ["DEP-SSO-01", "SSO-SCOPE-01"],
  area: "plan",
  evaluate({ profile: { signInWish } }) {
    switch (signInWish) {
      case "ad-fs":
        return fail("adFs", { rule: "SSO-SCOPE-01" });
      case "password-hash-sync":
        return pass("passwordHashSync");
      case "pass-through-authentication":
        return pass("passThrough");
      case null:
        return manual("notStated");
    }
  },
});
