import { defineAnswerCheck } from "#domain/checks/define-answer-check.ts";
import { pass, warn } from "#domain/checks/outcome.ts";

/** Pass-through Authentication does not change over to another method by itself. Source: Pass-through Authentication: Current limitations. */
export const signInSurvivesOutage = defineAnswerCheck({
  id: "sign-in-survives-outage",
  rules: ["PTA-HA-01"],
  area: "plan",
  question: "outage-sign-in",
  outcomes: {
    no: pass("notNeeded"),
    yes: warn("needed"),
  },
});
