import { defineAnswerCheck } from "#domain/checks/define-answer-check.ts";
import { notApplicable, pass, warn } from "#domain/checks/outcome.ts";
import { forestsInScope } from "#domain/derived/user-forests.ts";

/** objectGUID changes when an account is moved to another forest. Source: Microsoft Entra Connect: Design concepts. */
export const anchorOutlivesMoves = defineAnswerCheck({
  id: "anchor-outlives-moves",
  rules: ["DS-MOVE-01"],
  area: "plan",
  question: "moves-between-forests",
  arises: ({ estate, profile }) => (forestsInScope(estate, profile).length > 1 ? null : notApplicable("oneForest")),
  outcomes: {
    no: pass("none"),
    yes: warn("moves"),
  },
});
