import { answerChecks } from "#domain/checks/answer-checks.ts";
import type { CheckContext } from "#domain/checks/define-check.ts";
import type { AnswerCheck } from "#domain/checks/define-answer-check.ts";
import { notKnownAnswer } from "#domain/facts/not-known-answer.ts";
import { judgedIds, type OptionId } from "#domain/options/option-ids.ts";
import { rules } from "#domain/options/rules.ts";
import { answerTo } from "#domain/questions/answer-to.ts";
import { questions, type QuestionId } from "#domain/questions/index.ts";

/** A question as it stands in an estate. */
export interface InterviewQuestion {
  readonly id: QuestionId;
  /** Options that an answer can change. */
  readonly affects: readonly OptionId[];
  /** The choice that was stated, `not-known`, or `null` when nothing was. */
  readonly answer: string | null;
  /** When it was stated; `null` when that was not said. */
  readonly answeredAt: string | null;
}

const checksOf = new Map<QuestionId, readonly AnswerCheck[]>(
  (Object.keys(questions) as QuestionId[]).map((id) => [id, answerChecks.filter(({ question }) => question === id)]),
);

/**
 * The questions that arise in an estate, in their order: those for which one answer would give another verdict than a
 * second one. What facts settle is not asked. Pure, and quick: no other check is run.
 */
export function interview(context: CheckContext): readonly InterviewQuestion[] {
  return [...checksOf].flatMap(([id, checks]) => {
    const open = checks.filter((check) => isOpen(check, context));
    if (open.length === 0) return [];
    const bearing = new Set(open.flatMap((check) => check.rules.flatMap((rule) => rules.get(rule)?.options ?? [])));
    const stated = context.profile.answers[id];
    const answer = stated?.value === notKnownAnswer ? notKnownAnswer : answerTo(questions[id], context.profile.answers);
    return [
      {
        id,
        affects: judgedIds.filter((option) => bearing.has(option)),
        answer,
        answeredAt: answer === null ? null : (stated?.at ?? null),
      },
    ];
  });
}

function isOpen(check: AnswerCheck, context: CheckContext): boolean {
  const given = Object.values(check.gives(context) ?? {});
  return new Set(given.map(({ verdict }) => verdict)).size > 1;
}
