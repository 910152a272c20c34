import { answerTo } from "#domain/questions/answer-to.ts";
import { questions, type ChoiceOf, type QuestionId } from "#domain/questions/index.ts";

import { defineEstateCheck, type Check, type CheckContext } from "./define-check.ts";
import { manual, type Outcome } from "./outcome.ts";

/** A check that rests on the answer to a question. */
export interface AnswerCheck extends Check {
  readonly question: QuestionId;
  /** What each choice would give now, by its id; `null` where the question does not arise. */
  readonly gives: (context: CheckContext) => Readonly<Record<string, Outcome>> | null;
}

/**
 * A check on what was stated. Without an answer it says so and decides nothing. `arises` says why the question does not
 * come up in an estate, or `null` when it does; always, when left out.
 */
export function defineAnswerCheck<const Id extends QuestionId>(
  check: Pick<Check, "id" | "rules" | "area"> & {
    readonly question: Id;
    readonly arises?: (context: CheckContext) => Outcome | null;
    readonly outcomes: Readonly<Record<ChoiceOf<Id>, Outcome>>;
  },
): AnswerCheck {
  const { id, rules, area, question, arises = () => null, outcomes } = check;
  const byChoice: Readonly<Record<string, Outcome>> = outcomes;
  const estateCheck = defineEstateCheck({
    id,
    rules,
    area,
    evaluate: (context) => {
      const answer = answerTo(questions[question], context.profile.answers);
      return arises(context) ?? (answer === null ? undefined : byChoice[answer]) ?? manual("notAnswered");
    },
  });
  return { ...estateCheck, question, gives: (context) => (arises(context) === null ? byChoice : null) };
}
