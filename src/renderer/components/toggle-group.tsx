import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { forcedColours } from "#renderer/styles/layout.ts";
import { textRamp } from "#renderer/styles/text-ramp.ts";

const useStyles = makeStyles({
  root: { display: "inline-flex", flexShrink: 0, margin: 0, padding: 0, border: "none", minWidth: 0 },
  toggle: {
    ...textRamp.label,
    fontFamily: "inherit",
    height: "24px",
    padding: "0 10px",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    cursor: "pointer",
    ":first-child": {
      borderTopLeftRadius: tokens.borderRadiusMedium,
      borderBottomLeftRadius: tokens.borderRadiusMedium,
    },
    ":last-child": {
      borderTopRightRadius: tokens.borderRadiusMedium,
      borderBottomRightRadius: tokens.borderRadiusMedium,
    },
    ":not(:first-child)": { marginLeft: "-1px" },
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  chosen: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Selected },
    [forcedColours]: {
      forcedColorAdjust: "none",
      backgroundColor: "Highlight",
      color: "HighlightText",
      ":hover": { backgroundColor: "Highlight" },
    },
  },
});

export interface ToggleGroupProps<Value extends string> {
  readonly label: string;
  readonly choices: readonly { readonly value: Value; readonly text: string }[];
  readonly chosen: Value;
  readonly onChange: (chosen: Value) => void;
}

/** One of a few ways to show the same thing. */
export function ToggleGroup<Value extends string>({ label, choices, chosen, onChange }: ToggleGroupProps<Value>) {
  const styles = useStyles();
  return (
    <fieldset aria-label={label} className={styles.root}>
      {choices.map(({ value, text }) => (
        <button
          key={value}
          type="button"
          aria-pressed={value === chosen}
          className={mergeClasses(styles.toggle, value === chosen && styles.chosen)}
          onClick={() => onChange(value)}
        >
          {text}
        </button>
      ))}
    </fieldset>
  );
}
