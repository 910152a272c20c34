import { defineAnswerCheck } from "#domain/checks/define-answer-check.ts";
import { pass, warn } from "#domain/checks/outcome.ts";

/** A synced password never expires in the cloud unless the tenant is told to follow the policy, before password hash sync is turned on. Source: Implement password hash synchronization. */
export const cloudPasswordsNeedNotExpire = defineAnswerCheck({
  id: "cloud-passwords-need-not-expire",
  rules: ["PHS-PWDEXP-01"],
  area: "plan",
  question: "password-expiry",
  outcomes: {
    no: pass("notNeeded"),
    yes: warn("needed"),
  },
});
