import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { forcedColours } from "#renderer/styles/layout.ts";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import { OptionStatus } from "./option-status.tsx";
import type { OptionStanding } from "./option-status.strings.ts";
import { companionOptionsStrings as strings } from "./companion-options.strings.ts";

export interface CompanionOptionsProps {
  readonly options: readonly {
    readonly id: string;
    readonly title: string;
    readonly standing: OptionStanding;
    readonly isChosen: boolean;
  }[];
  readonly onChoose: (id: string) => void;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "6px 8px",
    flexShrink: 0,
    marginTop: "10px",
  },
  lead: { ...textRamp.label, color: tokens.colorNeutralForeground3 },
  option: {
    ...textRamp.label,
    fontFamily: "inherit",
    display: "inline-flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "2px 8px",
    minHeight: "26px",
    padding: "2px 10px",
    textAlign: "left",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  chosen: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    boxShadow: `inset 0 -2px 0 ${tokens.colorBrandStroke1}`,
    [forcedColours]: { outline: "2px solid Highlight" },
  },
});

/** What goes with a sign-in option, each with its status: sync, publishing, writeback. One shows its proof when chosen. */
export function CompanionOptions({ options, onChoose }: CompanionOptionsProps) {
  const styles = useStyles();
  return (
    <section className={styles.root} aria-label={strings.label}>
      <span className={styles.lead}>{strings.label}</span>
      {options.map(({ id, title, standing, isChosen }) => (
        <button
          key={id}
          type="button"
          aria-pressed={isChosen}
          className={mergeClasses(styles.option, isChosen && styles.chosen)}
          onClick={() => onChoose(id)}
        >
          {title} <OptionStatus standing={standing} form="row" />
        </button>
      ))}
    </section>
  );
}
