import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Bookmark16Regular } from "@fluentui/react-icons";
import type { Verdict } from "#domain/checks/finding.ts";
import { formatCount } from "#renderer/format/numbers.ts";
import { forcedColours } from "#renderer/styles/layout.ts";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import { VerdictIcon } from "./verdict-icon.tsx";
import { verdictFilterStrings } from "./verdict-filter.strings.ts";
import { verdictWords } from "./verdict.strings.ts";

const order: readonly Verdict[] = ["fail", "warn", "unknown", "manual", "pass", "notApplicable"];

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalSNudge,
    margin: 0,
    padding: 0,
    border: "none",
    minWidth: 0,
  },
  chip: {
    ...textRamp.label,
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalSNudge,
    height: "28px",
    padding: "0 9px 0 8px",
    fontFamily: "inherit",
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":disabled": { cursor: "default", color: tokens.colorNeutralForeground3 },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    border: `1px solid ${tokens.colorNeutralForeground3}`,
    boxShadow: `inset 0 -2px 0 ${tokens.colorNeutralForeground2}`,
    color: tokens.colorNeutralForeground1,
    [forcedColours]: {
      forcedColorAdjust: "none",
      backgroundColor: "Highlight",
      border: "1px solid Highlight",
      color: "HighlightText",
      ":hover": { backgroundColor: "Highlight" },
      "& *": { color: "HighlightText" },
    },
  },
  count: { ...textRamp.panelTitle, color: tokens.colorNeutralForeground1 },
});

export interface VerdictFilterProps {
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly chosen: readonly Verdict[];
  readonly onChange: (chosen: readonly Verdict[]) => void;
  /** Findings that are waived and not among the counts; left out where nothing can be. */
  readonly waived?: { readonly count: number; readonly isChosen: boolean; readonly onTurn: () => void };
}

/**
 * One toggle for each verdict, and one for what is waived. The counts add up to all findings; a verdict that none has
 * stays, but cannot be chosen.
 */
export function VerdictFilter({ counts, chosen, onChange, waived }: VerdictFilterProps) {
  const styles = useStyles();
  const toggled = (verdict: Verdict): readonly Verdict[] =>
    order.filter((other) => (other === verdict) !== chosen.includes(other));
  return (
    <fieldset aria-label={verdictFilterStrings.label} className={styles.root}>
      {order.map((verdict) => (
        <button
          key={verdict}
          type="button"
          disabled={counts[verdict] === 0}
          aria-pressed={counts[verdict] > 0 && chosen.includes(verdict)}
          title={verdictWords[verdict].means}
          className={mergeClasses(styles.chip, counts[verdict] > 0 && chosen.includes(verdict) && styles.chosen)}
          onClick={() => onChange(toggled(verdict))}
        >
          <VerdictIcon verdict={verdict} />
          <span className={styles.count}>{formatCount(counts[verdict])}</span> <span>{verdictWords[verdict].word}</span>
        </button>
      ))}
      {waived !== undefined && waived.count > 0 && (
        <button
          type="button"
          aria-pressed={waived.isChosen}
          title={verdictFilterStrings.waivedMeans}
          className={mergeClasses(styles.chip, waived.isChosen && styles.chosen)}
          onClick={waived.onTurn}
        >
          <Bookmark16Regular aria-hidden />
          <span className={styles.count}>{formatCount(waived.count)}</span> <span>{verdictFilterStrings.waived}</span>
        </button>
      )}
    </fieldset>
  );
}
