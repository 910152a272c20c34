import { defineAnswerCheck } from "#domain/checks/define-answer-check.ts";
import { fail, pass } from "#domain/checks/outcome.ts";

/** An agent holds a certificate of its own. Source: Pass-through Authentication quickstart. */
export const agentsInstalledEach = defineAnswerCheck({
  id: "agents-installed-each",
  rules: ["PTA-AGENT-04"],
  area: "plan",
  question: "agent-setup",
  outcomes: {
    each: pass("each"),
    cloned: fail("cloned"),
  },
});
