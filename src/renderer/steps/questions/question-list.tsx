import { mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircle16Regular, Circle16Regular } from "@fluentui/react-icons";
import type { QuestionRow } from "#domain/result/result-document.ts";
import { formatWhen } from "#renderer/format/dates.ts";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { useNow } from "#renderer/state/use-now.ts";
import { questionsStrings as strings } from "./questions.strings.ts";
import { useQuestionsStyles } from "./use-questions-styles.ts";

export interface QuestionListProps {
  readonly questions: readonly QuestionRow[];
  /** Id of the one on screen. */
  readonly chosen: string;
}

/** Every question with its answer and the day of it. */
export function QuestionList({ questions, chosen }: QuestionListProps) {
  const styles = useQuestionsStyles();
  const show = useAppState((state) => state.showQuestion);
  const now = useNow();
  return (
    <nav className={styles.list} aria-label={strings.list} data-region>
      <ul>
        {questions.map((question) => {
          const Mark = question.answer === null ? Circle16Regular : CheckmarkCircle16Regular;
          return (
            <li key={question.id}>
              <button
                type="button"
                className={mergeClasses(styles.item, question.id === chosen && styles.current)}
                {...(question.id === chosen ? { "aria-current": "true" as const } : {})}
                onClick={() => show(question.id)}
              >
                <Mark aria-hidden className={styles.mark} />
                <span>
                  {question.text}
                  <br />
                  <span className={styles.soft}>{answerWords(question, now)}</span>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

function answerWords({ answer, answeredAt, choices }: QuestionRow, now: Date): string {
  if (answer === null) return strings.notAnswered;
  const words = choices.find(({ id }) => id === answer)?.text ?? strings.notKnown;
  return answeredAt === null ? strings.statedSome(words) : strings.answered(words, formatWhen(answeredAt, now));
}
