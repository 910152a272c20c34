import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircle16Regular,
  CheckmarkCircle20Filled,
  Prohibited16Filled,
  Prohibited20Filled,
  QuestionCircle16Regular,
  QuestionCircle20Regular,
  Wrench16Filled,
  Wrench20Filled,
  type FluentIcon,
} from "@fluentui/react-icons";
import type { OptionStatus as Status } from "#domain/options/assessment.ts";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import { statusHeading, statusInRow, type OptionStanding } from "./option-status.strings.ts";

const icons: Readonly<Record<Status, { readonly heading: FluentIcon; readonly row: FluentIcon }>> = {
  supported: { heading: CheckmarkCircle20Filled, row: CheckmarkCircle16Regular },
  "supported-after": { heading: Wrench20Filled, row: Wrench16Filled },
  unsupported: { heading: Prohibited20Filled, row: Prohibited16Filled },
  undecided: { heading: QuestionCircle20Regular, row: QuestionCircle16Regular },
};

const useStyles = makeStyles({
  root: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalSNudge, whiteSpace: "nowrap" },
  heading: { ...textRamp.heading, whiteSpace: "normal" },
  row: { ...textRamp.label },
  icon: { flexShrink: 0 },
  supported: { color: tokens.colorStatusSuccessForeground3 },
  "supported-after": { color: tokens.colorStatusWarningForeground3 },
  unsupported: { color: tokens.colorStatusDangerForeground3 },
  undecided: { color: tokens.colorPaletteGrapeForeground2 },
  undecidedIcon: { color: tokens.colorPaletteGrapeBorderActive },
});

export interface OptionStatusProps {
  readonly standing: OptionStanding;
  /** `heading` colours icon and words, `row` the icon only. */
  readonly form: "heading" | "row";
  /** In place of the status in words. */
  readonly words?: string;
}

/** The status of an option as icon and words. */
export function OptionStatus({ standing, form, words }: OptionStatusProps) {
  const styles = useStyles();
  const { status } = standing;
  const Icon = icons[status][form];
  const colour = status === "undecided" ? styles.undecidedIcon : styles[status];
  return (
    <span
      className={mergeClasses(
        styles.root,
        form === "heading" && styles.heading,
        form === "heading" && styles[status],
        form === "row" && styles.row,
      )}
    >
      <Icon aria-hidden className={mergeClasses(styles.icon, colour)} />
      <span>{words ?? (form === "heading" ? statusHeading(standing) : statusInRow(standing))}</span>
    </span>
  );
}
