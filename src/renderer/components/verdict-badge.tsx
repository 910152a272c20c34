import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Verdict } from "#domain/checks/finding.ts";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import { verdictWords } from "./verdict.strings.ts";
import { VerdictIcon } from "./verdict-icon.tsx";

const useStyles = makeStyles({
  root: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS, whiteSpace: "nowrap" },
  inline: { ...textRamp.dense },
  // A sentence instead of the word.
  sentence: { whiteSpace: "normal", alignItems: "flex-start" },
  tag: {
    ...textRamp.label,
    fontWeight: tokens.fontWeightSemibold,
    padding: "3px 8px 3px 6px",
    borderRadius: tokens.borderRadiusMedium,
  },
  pass: {
    color: tokens.colorStatusSuccessForeground3,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
  },
  warn: {
    color: tokens.colorStatusWarningForeground3,
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  fail: {
    color: tokens.colorStatusDangerForeground3,
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
  unknown: {
    color: tokens.colorPaletteGrapeForeground2,
    border: `1px dashed ${tokens.colorPaletteGrapeBorderActive}`,
  },
  manual: { color: tokens.colorPaletteSteelForeground2, border: `1px solid ${tokens.colorPaletteSteelBorderActive}` },
  notApplicable: { color: tokens.colorNeutralForeground3, border: `1px solid ${tokens.colorNeutralStroke1}` },
});

export interface VerdictBadgeProps {
  readonly verdict: Verdict;
  /** `inline` in lists, `tag` in panes and heads. */
  readonly form: "inline" | "tag";
  /** More than the plain word: "Fails, fix known". */
  readonly words?: string | undefined;
}

/** A verdict as icon and word. Nothing else draws one in words. */
export function VerdictBadge({ verdict, form, words }: VerdictBadgeProps) {
  const styles = useStyles();
  const look =
    form === "tag"
      ? mergeClasses(styles.root, styles.tag, styles[verdict])
      : mergeClasses(styles.root, styles.inline, words !== undefined && styles.sentence);
  return (
    <span className={look}>
      <VerdictIcon verdict={verdict} />
      <span>{words ?? verdictWords[verdict].word}</span>
    </span>
  );
}
