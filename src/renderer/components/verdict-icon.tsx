import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircle16Regular,
  ClipboardTask16Regular,
  DismissCircle16Filled,
  QuestionCircle16Regular,
  SubtractCircle16Regular,
  Warning16Filled,
  type FluentIcon,
} from "@fluentui/react-icons";
import type { Verdict } from "#domain/checks/finding.ts";

const icons: Readonly<Record<Verdict, FluentIcon>> = {
  pass: CheckmarkCircle16Regular,
  warn: Warning16Filled,
  fail: DismissCircle16Filled,
  unknown: QuestionCircle16Regular,
  manual: ClipboardTask16Regular,
  notApplicable: SubtractCircle16Regular,
};

const useStyles = makeStyles({
  icon: { flexShrink: 0 },
  pass: { color: tokens.colorStatusSuccessForeground3 },
  warn: { color: tokens.colorStatusWarningForeground3 },
  fail: { color: tokens.colorStatusDangerForeground3 },
  unknown: { color: tokens.colorPaletteGrapeBorderActive },
  manual: { color: tokens.colorPaletteSteelBorderActive },
  notApplicable: { color: tokens.colorNeutralForeground3 },
});

/** A verdict's shape. It never stands alone: the word is beside it, or in the name of what holds it. */
export function VerdictIcon({ verdict }: { readonly verdict: Verdict }) {
  const styles = useStyles();
  const Icon = icons[verdict];
  return <Icon aria-hidden className={mergeClasses(styles.icon, styles[verdict])} />;
}
