import { defineAnswerCheck } from "#domain/checks/define-answer-check.ts";
import { pass, warn } from "#domain/checks/outcome.ts";

/** Express setup of sync takes an enterprise administrator, to grant the rights in all domains. Source: Microsoft Entra Connect: Accounts and permissions. */
export const enterpriseAdministratorAtHand = defineAnswerCheck({
  id: "enterprise-administrator-at-hand",
  rules: ["DS-ACCT-01"],
  area: "plan",
  question: "enterprise-administrator",
  outcomes: {
    yes: pass("there"),
    no: warn("missing"),
  },
});
