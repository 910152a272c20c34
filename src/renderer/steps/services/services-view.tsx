import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { OpenedBundle } from "#domain/bundle/opened.ts";
import type { Profile } from "#domain/facts/profile.ts";
import { describeError } from "#domain/kernel/error-code.strings.ts";
import { EmptyPage } from "#renderer/components/empty-page.tsx";
import { ErrorCause } from "#renderer/components/error-cause.tsx";
import { PageBanner } from "#renderer/components/page-banner.tsx";
import { PageHead } from "#renderer/components/page-head.tsx";
import type { OpenAssessment } from "#renderer/state/assessment-slice.ts";
import { openBundleOf } from "#renderer/state/estate-slice.ts";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { narrow } from "#renderer/styles/layout.ts";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import { ServiceList } from "./service-list.tsx";
import { servicesStrings as strings, serviceLooks } from "./services.strings.ts";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0 },
  scroll: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: "12px 24px 24px",
    [narrow]: { padding: "12px 16px 16px" },
  },
  note: { ...textRamp.dense, maxWidth: "72ch", paddingBottom: "8px" },
});

/** The services that the organisation moves to. */
export function ServicesView() {
  const assessment = useAppState((state) => state.assessment);
  const bundle = useAppState((state) => openBundleOf(state.estate));
  const showStep = useAppState((state) => state.showStep);
  if (assessment !== null) return <OwnServices assessment={assessment} />;
  if (bundle !== null) return <StatedServices bundle={bundle} />;
  return (
    <EmptyPage
      title={strings.title}
      text={strings.noEstate}
      action={{ label: strings.toStart, onClick: () => showStep("start") }}
    />
  );
}

const sentenceOf = ({ services }: Profile): string =>
  strings.sentence(services.length, Object.keys(serviceLooks).length);

function OwnServices({ assessment: { profile, saveError } }: { readonly assessment: OpenAssessment }) {
  const styles = useStyles();
  const save = useAppState((state) => state.saveProfile);
  return (
    <div className={styles.page}>
      <div data-region>
        <PageHead title={strings.title} sentence={sentenceOf(profile)}>
          {saveError !== null && (
            <ErrorCause
              title={strings.saveFailed}
              {...describeError(saveError)}
              code={saveError.code}
              actions={
                <Button size="small" onClick={() => void save(profile)}>
                  {strings.saveAgain}
                </Button>
              }
            />
          )}
        </PageHead>
      </div>
      <div className={styles.scroll} data-region>
        <p className={styles.note}>{strings.sameForAll}</p>
        <ServiceList chosen={profile.services} onChoose={(services) => void save({ ...profile, services })} />
      </div>
    </div>
  );
}

function StatedServices({ bundle: { profile, source } }: { readonly bundle: OpenedBundle }) {
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <div data-region>
        <PageHead title={strings.title} sentence={sentenceOf(profile)}>
          {source.kind === "sample" ? (
            <PageBanner kind="sample" text={strings.sample} />
          ) : (
            <PageBanner kind="read-only" text={strings.readOnly} />
          )}
        </PageHead>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it may scroll, also by keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={strings.title} data-region>
        <ServiceList chosen={profile.services} />
      </section>
    </div>
  );
}
