import { defineAnswerCheck } from "#domain/checks/define-answer-check.ts";
import { fail, pass } from "#domain/checks/outcome.ts";

/** A second factor that stands on-premises, or is another vendor's and works by federation, cannot be used with Pass-through Authentication. Source: Choose the right authentication method. */
export const secondFactorWithoutFederation = defineAnswerCheck({
  id: "second-factor-without-federation",
  rules: ["PTA-FEAT-03"],
  area: "plan",
  question: "second-factor",
  outcomes: {
    microsoft: pass("none"),
    federated: fail("needsFederation"),
  },
});
