import type { AnswerCheck } from "./define-answer-check.ts";
import type { Check } from "./define-check.ts";
import { checks } from "./index.ts";

/** The checks that rest on an answer, in the order of the registry. */
export const answerChecks: readonly AnswerCheck[] = checks.flatMap(({ check }) =>
  isAnswerCheck(check) ? [check] : [],
);

function isAnswerCheck(check: Check): check is AnswerCheck {
  return "question" in check;
}
