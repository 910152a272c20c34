import type { OpenedBundle } from "#domain/bundle/opened.ts";
import { EmptyPage } from "#renderer/components/empty-page.tsx";
import { PageBanner } from "#renderer/components/page-banner.tsx";
import { PageHead } from "#renderer/components/page-head.tsx";
import { openBundleOf } from "#renderer/state/estate-slice.ts";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { isStated } from "./open-answers.ts";
import { ProfileFormPage } from "./profile-form-page.tsx";
import { profileKeys } from "./profile-sections.ts";
import { profileStrings as strings } from "./profile.strings.ts";
import { StatedAnswers } from "./stated-answers.tsx";
import { useProfileStyles } from "./use-profile-styles.ts";

/** What the organisation states of itself, its tenant and its plan. */
export function ProfileView() {
  const assessment = useAppState((state) => state.assessment);
  const bundle = useAppState((state) => openBundleOf(state.estate));
  const showStep = useAppState((state) => state.showStep);
  if (assessment !== null) return <ProfileFormPage key={assessment.id} assessment={assessment} />;
  if (bundle !== null) return <StatedProfile bundle={bundle} />;
  return (
    <EmptyPage
      title={strings.title}
      text={strings.noEstate}
      action={{ label: strings.toStart, onClick: () => showStep("start") }}
    />
  );
}

function StatedProfile({ bundle: { profile, source } }: { readonly bundle: OpenedBundle }) {
  const styles = useProfileStyles();
  const stated = profileKeys.filter((key) => isStated(profile[key])).length;
  return (
    <div className={styles.page}>
      <div data-region>
        <PageHead title={strings.title} sentence={strings.sentence(stated, profileKeys.length)}>
          {source.kind === "sample" ? (
            <PageBanner kind="sample" text={strings.sample} />
          ) : (
            <PageBanner kind="read-only" text={strings.readOnly} />
          )}
        </PageHead>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it may scroll, also by keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={strings.title} data-region>
        <StatedAnswers profile={profile} />
      </section>
    </div>
  );
}
