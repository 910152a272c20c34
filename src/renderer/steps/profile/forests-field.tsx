import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import { profileStrings as strings } from "./profile.strings.ts";
import type { ForestsKey } from "./read-typed.ts";
import { TypedField } from "./typed-field.tsx";
import type { ProfileForm } from "./use-profile-form.ts";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  group: { minWidth: 0, margin: 0, padding: 0, border: "none" },
  legend: { ...textRamp.text, padding: 0 },
  hint: { ...textRamp.label, color: tokens.colorNeutralForeground3 },
  list: {
    maxHeight: "176px",
    overflowY: "auto",
    marginTop: "2px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  name: { overflowWrap: "anywhere" },
});

export interface ForestsFieldProps {
  readonly of: ForestsKey;
  readonly form: ProfileForm;
  readonly note?: string | undefined;
}

/** Forests: those that are known from what was gathered have a box each, others are typed. */
export function ForestsField({ of: key, form, note }: ForestsFieldProps) {
  const styles = useStyles();
  const { forests, profile, choose } = form;
  if (forests.length === 0) return <TypedField of={key} form={form} note={note} lines={2} />;
  const chosen = profile[key];
  return (
    <div className={styles.root}>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{strings.labels[key]}</legend>
        <div className={styles.list}>
          {forests.map((name) => (
            <div key={name}>
              <Checkbox
                label={{ children: name, className: styles.name }}
                checked={chosen.includes(name)}
                onChange={(_, { checked }) =>
                  choose({ [key]: checked === true ? [...chosen, name] : chosen.filter((each) => each !== name) })
                }
              />
            </div>
          ))}
        </div>
      </fieldset>
      <TypedField of={key} form={form} note={note} label={strings.others[key]} lines={2} />
    </div>
  );
}
