import { defineAnswerCheck } from "#domain/checks/define-answer-check.ts";
import { fail, pass, warn } from "#domain/checks/outcome.ts";

/** Three agents are recommended in production, so that sign-in goes on while one is updated and one is down. Source: Pass-through Authentication quickstart. */
export const agentCountSupported = defineAnswerCheck({
  id: "agent-count-supported",
  rules: ["PTA-AGENT-01", "PTA-AGENT-02"],
  area: "plan",
  question: "agent-count",
  outcomes: {
    few: warn("few"),
    enough: pass("enough"),
    "too-many": fail("tooMany", { rule: "PTA-AGENT-02" }),
  },
});
