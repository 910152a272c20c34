import { Button, Radio, RadioGroup } from "@fluentui/react-components";
import type { OpenedBundle } from "#domain/bundle/opened.ts";
import { notKnownAnswer } from "#domain/facts/not-known-answer.ts";
import type { QuestionRow } from "#domain/result/result-document.ts";
import { OptionStatus } from "#renderer/components/option-status.tsx";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { useNow } from "#renderer/state/use-now.ts";
import { questionsStrings as strings } from "./questions.strings.ts";
import { useQuestionsStyles } from "./use-questions-styles.ts";

export interface AskedQuestionProps {
  readonly bundle: OpenedBundle;
  readonly questions: readonly QuestionRow[];
  readonly asked: QuestionRow;
}

/** One question: why it is asked, its answers, and the options it can change, as they stand now. */
export function AskedQuestion({ bundle, questions, asked }: AskedQuestionProps) {
  const styles = useQuestionsStyles();
  const isKept = useAppState((state) => state.assessment !== null);
  const answer = useAppState((state) => state.answer);
  const show = useAppState((state) => state.showQuestion);
  const now = useNow();
  const index = questions.findIndex(({ id }) => id === asked.id);
  const nextOpen =
    [...questions.slice(index + 1), ...questions.slice(0, index)].find((question) => question.answer === null) ?? null;
  const state = (value: string | null): void => void answer(asked.id, value, `${now.toISOString().slice(0, 19)}Z`);
  const step = (to: QuestionRow | undefined | null) => ({
    disabledFocusable: to == null,
    onClick: () => to != null && show(to.id),
  });
  const affected = bundle.result.options.filter(({ id, scope }) => scope === "estate" && asked.affects.includes(id));
  return (
    <section className={styles.question} aria-label={strings.asked(index + 1, questions.length)} data-region>
      <p className={styles.soft}>{strings.asked(index + 1, questions.length)}</p>
      <h2 className={styles.text} id="asked-question">
        {asked.text}
      </h2>
      <p className={styles.why}>{asked.why}</p>
      <RadioGroup
        aria-labelledby="asked-question"
        value={asked.answer ?? ""}
        disabled={!isKept}
        onChange={(_, { value }) => state(value)}
      >
        {asked.choices.map(({ id, text }) => (
          <Radio key={id} value={id} label={text} />
        ))}
        <Radio value={notKnownAnswer} label={strings.notKnown} />
      </RadioGroup>
      {!isKept && <p className={styles.soft}>{strings.readOnly}</p>}
      <div className={styles.affects}>
        <p className={styles.soft}>{strings.affects}</p>
        {affected.map((option) => (
          <div key={option.id} className={styles.affected}>
            {option.title}
            <OptionStatus standing={option} form="row" />
          </div>
        ))}
      </div>
      <div className={styles.actions}>
        <Button {...step(questions[index - 1])}>{strings.previous}</Button>
        <Button appearance="primary" {...step(nextOpen)}>
          {strings.nextOpen}
        </Button>
        {isKept && asked.answer !== null && <Button onClick={() => state(null)}>{strings.takeBack}</Button>}
      </div>
      {nextOpen === null && questions.every((question) => question.answer !== null) && (
        <output className={styles.soft}>{strings.allAnswered}</output>
      )}
    </section>
  );
}
