import { defineAnswerCheck } from "#domain/checks/define-answer-check.ts";
import { pass, warn } from "#domain/checks/outcome.ts";

/** The method is a setting of the tenant. Source: Pass-through Authentication quickstart. */
export const stagingServerSelectsPta = defineAnswerCheck({
  id: "staging-server-selects-pta",
  rules: ["PTA-STAGE-01"],
  area: "plan",
  question: "staging-server",
  outcomes: {
    no: pass("none"),
    "same-method": pass("same"),
    "other-method": warn("other"),
  },
});
