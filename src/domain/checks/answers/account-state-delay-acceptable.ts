import { defineAnswerCheck } from "#domain/checks/define-answer-check.ts";
import { pass, warn } from "#domain/checks/outcome.ts";

/** With password hash sync, lockout, logon hours and password expiry do not reach the cloud, and a disabled account is disabled there with the next sync. Source: Choose the right authentication method. */
export const accountStateDelayAcceptable = defineAnswerCheck({
  id: "account-state-delay-acceptable",
  rules: ["PHS-STATE-01"],
  area: "plan",
  question: "account-state-delay",
  outcomes: {
    acceptable: pass("acceptable"),
    "not-acceptable": warn("notAcceptable"),
  },
});
