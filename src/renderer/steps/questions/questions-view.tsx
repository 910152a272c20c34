import type { OpenedBundle } from "#domain/bundle/opened.ts";
import type { QuestionRow } from "#domain/result/result-document.ts";
import { EmptyPage } from "#renderer/components/empty-page.tsx";
import { EmptyState } from "#renderer/components/empty-state.tsx";
import { PageBanner } from "#renderer/components/page-banner.tsx";
import { PageHead } from "#renderer/components/page-head.tsx";
import { openBundleOf } from "#renderer/state/estate-slice.ts";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { useEstateBanner } from "#renderer/state/use-estate-banner.ts";
import { AskedQuestion } from "./asked-question.tsx";
import { QuestionList } from "./question-list.tsx";
import { questionsStrings as strings } from "./questions.strings.ts";
import { useQuestionsStyles } from "./use-questions-styles.ts";

/** What the facts leave open and an answer would change, one question at a time. */
export function QuestionsView() {
  const bundle = useAppState((state) => openBundleOf(state.estate));
  const showStep = useAppState((state) => state.showStep);
  if (bundle === null) {
    return (
      <EmptyPage
        title={strings.title}
        text={strings.noEstate}
        action={{ label: strings.toStart, onClick: () => showStep("start") }}
      />
    );
  }
  return <OpenQuestions bundle={bundle} />;
}

function OpenQuestions({ bundle }: { readonly bundle: OpenedBundle }) {
  const styles = useQuestionsStyles();
  const banner = useEstateBanner(bundle);
  const questions = useStatedQuestions(bundle);
  const chosen = useAppState((state) => state.question);
  const showStep = useAppState((state) => state.showStep);
  const answered = questions.filter(({ answer }) => answer !== null).length;
  const asked =
    questions.find(({ id }) => id === chosen) ?? questions.find(({ answer }) => answer === null) ?? questions[0];
  return (
    <div className={styles.page}>
      <PageHead title={strings.title} sentence={strings.sentence(questions.length, answered)}>
        {banner !== null && <PageBanner {...banner} />}
      </PageHead>
      {asked === undefined ? (
        <EmptyState
          text={strings.none}
          action={{ label: strings.toOptions, onClick: () => showStep("sign-in-options") }}
        />
      ) : (
        <div className={styles.content}>
          <QuestionList questions={questions} chosen={asked.id} />
          <AskedQuestion bundle={bundle} questions={questions} asked={asked} />
        </div>
      )}
    </div>
  );
}

/** The questions with what is stated by now, which the judgement may not have taken up yet. */
function useStatedQuestions({ result: { questions } }: OpenedBundle): readonly QuestionRow[] {
  const answers = useAppState((state) => state.assessment?.profile.answers ?? null);
  if (answers === null) return questions;
  return questions.map((question) => {
    const stated = answers[question.id];
    return { ...question, answer: stated?.value ?? null, answeredAt: stated?.at ?? null };
  });
}
