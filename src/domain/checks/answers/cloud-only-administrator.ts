import { defineAnswerCheck } from "#domain/checks/define-answer-check.ts";
import { pass, warn } from "#domain/checks/outcome.ts";

/** When no agent answers, an administrator who is synced cannot sign in to change the method. Source: Pass-through Authentication quickstart. */
export const cloudOnlyAdministrator = defineAnswerCheck({
  id: "cloud-only-administrator",
  rules: ["PTA-ADMIN-01"],
  area: "plan",
  question: "cloud-administrator",
  outcomes: {
    yes: pass("there"),
    no: warn("missing"),
  },
});
