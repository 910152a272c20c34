import type { Answers } from "#domain/facts/answers.ts";

import type { Question } from "./question.ts";

/** The choice that was stated; `null` when none was, when it was "I don't know", or when it is none of this version. */
export function answerTo({ id, choices }: Question, answers: Answers): string | null {
  const stated = answers[id]?.value;
  return choices.find((choice) => choice === stated) ?? null;
}
