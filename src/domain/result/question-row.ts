import type { InterviewQuestion } from "#domain/interview/interview.ts";
import { questionStrings } from "#domain/questions/questions.strings.ts";

import type { QuestionRow } from "./result-document.ts";

/** Puts a question into words. */
export function questionRow({ id, affects, answer, answeredAt }: InterviewQuestion): QuestionRow {
  const { text, why, choices } = questionStrings[id];
  return {
    id,
    text,
    why,
    choices: Object.entries(choices).map(([choice, words]) => ({ id: choice, text: words })),
    affects: [...affects],
    answer,
    answeredAt,
  };
}
