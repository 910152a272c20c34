import type { OpenedBundle } from "#domain/bundle/opened.ts";
import { EmptyState } from "#renderer/components/empty-state.tsx";
import { PageBanner } from "#renderer/components/page-banner.tsx";
import { PageHead } from "#renderer/components/page-head.tsx";
import { openBundleOf } from "#renderer/state/estate-slice.ts";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { estateBannerStrings } from "#renderer/words/estate-banner.strings.ts";
import { leavingClasses } from "./leaving-classes.ts";
import { LeavingTable } from "./leaving-table.tsx";
import { NumberedPart } from "./numbered-part.tsx";
import { SharePane } from "./share-pane.tsx";
import { shareStrings as strings } from "./share.strings.ts";
import { useShareStyles } from "./use-share-styles.ts";

/** Files for others: what is in them, and where they were written. */
export function ShareView() {
  const bundle = useAppState((state) => openBundleOf(state.estate));
  const hasAssessment = useAppState((state) => state.assessment !== null);
  const showStep = useAppState((state) => state.showStep);
  if (bundle === null) {
    const next = hasAssessment ? "gather" : "start";
    return (
      <>
        <PageHead title={strings.title} sentence={strings.sentence} />
        <EmptyState
          text={hasAssessment ? strings.nothingGathered : strings.noEstate}
          action={{ label: hasAssessment ? strings.toGather : strings.toStart, onClick: () => showStep(next) }}
        />
      </>
    );
  }
  return <OpenShare bundle={bundle} />;
}

const sentences = {
  assessment: strings.sentence,
  file: strings.sentenceReadOnly,
  sample: strings.sentenceSample,
} as const;

function OpenShare({ bundle }: { readonly bundle: OpenedBundle }) {
  const styles = useShareStyles();
  const isRunning = useAppState(({ assessment }) => assessment !== null && assessment.run !== "idle");
  const { kind } = bundle.source;
  return (
    <div className={styles.page}>
      <div data-region>
        <PageHead title={strings.title} sentence={sentences[kind]}>
          {kind === "sample" && <PageBanner kind="sample" text={estateBannerStrings.sample} />}
          {kind === "file" && <PageBanner kind="read-only" text={strings.readOnly} />}
          {isRunning && <PageBanner kind="partial" text={strings.stillReading} />}
        </PageHead>
      </div>
      <div className={styles.content}>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it may scroll, also by keyboard */}
        <section className={styles.main} tabIndex={0} aria-label={strings.contents} data-region>
          <NumberedPart number={1} title={strings.level}>
            <div className={styles.level}>
              <p className={styles.levelName}>{strings.full}</p>
              <p className={styles.levelText}>{strings.fullMeans}</p>
            </div>
            <p className={styles.levelText}>{strings.onlyLevel}</p>
          </NumberedPart>
          <NumberedPart number={2} title={strings.leaves} hint={strings.leavesHint}>
            <LeavingTable classes={leavingClasses(bundle)} />
          </NumberedPart>
        </section>
        <SharePane bundle={bundle} />
      </div>
    </div>
  );
}
