import { defineAnswerCheck } from "#domain/checks/define-answer-check.ts";
import { pass, warn } from "#domain/checks/outcome.ts";

/** A change of an expired password in the cloud is written back on-premises, which needs password writeback and a licence. Source: Pass-through Authentication FAQ. */
export const expiredPasswordsChangedElsewhere = defineAnswerCheck({
  id: "expired-passwords-changed-elsewhere",
  rules: ["PTA-WB-01"],
  area: "plan",
  question: "expired-password-change",
  outcomes: {
    no: pass("notNeeded"),
    yes: warn("needed"),
  },
});
