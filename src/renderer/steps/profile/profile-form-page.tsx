import { Button } from "@fluentui/react-components";
import { CheckmarkCircle16Regular, CircleHalfFill16Regular, Warning16Filled } from "@fluentui/react-icons";
import { profileNotes } from "#domain/facts/profile-notes.ts";
import { describeError } from "#domain/kernel/error-code.strings.ts";
import { ErrorCause } from "#renderer/components/error-cause.tsx";
import { PageHead } from "#renderer/components/page-head.tsx";
import type { OpenAssessment } from "#renderer/state/assessment-slice.ts";
import { openBundleOf } from "#renderer/state/estate-slice.ts";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { isStated } from "./open-answers.ts";
import { ProfileField } from "./profile-field.tsx";
import { ProfileSection } from "./profile-section.tsx";
import { profileKeys, profileSections } from "./profile-sections.ts";
import { profileStrings as strings } from "./profile.strings.ts";
import { useProfileForm, type ProfileForm } from "./use-profile-form.ts";
import { useProfileStyles } from "./use-profile-styles.ts";

/** The profile of an assessment, kept while it is typed. */
export function ProfileFormPage({ assessment }: { readonly assessment: OpenAssessment }) {
  const styles = useProfileStyles();
  const form = useProfileForm(assessment.profile);
  const result = useAppState(({ estate }) => openBundleOf(estate)?.result ?? null);
  const { profile } = form;
  const { saveError } = assessment;
  const notes = profileNotes(profile, result);
  const stated = profileKeys.filter((key) => isStated(profile[key])).length;
  return (
    <div className={styles.page}>
      <div data-region>
        <PageHead
          title={strings.title}
          sentence={strings.sentence(stated, profileKeys.length)}
          actions={<SaveState form={form} isFailed={saveError !== null} />}
        >
          {saveError !== null && (
            <ErrorCause
              title={strings.saveFailed}
              {...describeError(saveError)}
              code={saveError.code}
              actions={
                <Button size="small" onClick={form.saveAgain}>
                  {strings.saveAgain}
                </Button>
              }
            />
          )}
        </PageHead>
      </div>
      <div className={styles.scroll} data-region>
        {profileSections.map(({ id, keys }) => (
          <ProfileSection key={id} {...strings.sections[id]}>
            {keys.map((key) =>
              key === "services" ? null : <ProfileField key={key} of={key} form={form} notes={notes} />,
            )}
          </ProfileSection>
        ))}
      </div>
    </div>
  );
}

/** Whether all that was entered is stored. */
function SaveState({ form, isFailed }: { readonly form: ProfileForm; readonly isFailed: boolean }) {
  const styles = useProfileStyles();
  const unkept = Object.keys(form.faults).length;
  const state = form.isSaving ? "saving" : isFailed || unkept > 0 ? "open" : "saved";
  const words = {
    saving: strings.saving,
    open: isFailed ? strings.notSaved : strings.unkept(unkept),
    saved: strings.saved,
  };
  return (
    <output className={styles.status}>
      {state === "saving" && <CircleHalfFill16Regular aria-hidden className={styles.quiet} />}
      {state === "open" && <Warning16Filled aria-hidden className={styles.warning} />}
      {state === "saved" && <CheckmarkCircle16Regular aria-hidden className={styles.good} />}
      {words[state]}
    </output>
  );
}
