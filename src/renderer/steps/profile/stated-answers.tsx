import type { Profile } from "#domain/facts/profile.ts";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import { answerWords } from "./answer-words.ts";
import { profileSections } from "./profile-sections.ts";
import { ProfileSection } from "./profile-section.tsx";
import { profileStrings as strings } from "./profile.strings.ts";

const useStyles = makeStyles({
  answer: { minWidth: 0, margin: 0 },
  label: { ...textRamp.label, color: tokens.colorNeutralForeground3 },
  value: { ...textRamp.text, margin: 0, overflowWrap: "anywhere", whiteSpace: "pre-line", userSelect: "text" },
  missing: { color: tokens.colorNeutralForeground3 },
});

/** The profile of an estate that is not worked on here: what was stated, and what was not. */
export function StatedAnswers({ profile }: { readonly profile: Profile }) {
  const styles = useStyles();
  return profileSections.map(({ id, keys }) => (
    <ProfileSection key={id} {...strings.sections[id]}>
      {keys.map((key) => {
        const words = answerWords(profile, key);
        return (
          <dl key={key} className={styles.answer}>
            <dt className={styles.label}>{strings.labels[key]}</dt>
            <dd className={mergeClasses(styles.value, words === null && styles.missing)}>
              {words ?? strings.notStated}
            </dd>
          </dl>
        );
      })}
    </ProfileSection>
  ));
}
