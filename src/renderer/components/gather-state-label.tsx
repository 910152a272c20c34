import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  ArrowSync16Regular,
  CheckmarkCircle16Regular,
  Circle16Regular,
  DismissCircle16Filled,
  SubtractCircle16Regular,
  type FluentIcon,
} from "@fluentui/react-icons";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import { gatherStateWords, type GatherState } from "./gather-state.strings.ts";

const icons: Readonly<Record<GatherState, FluentIcon>> = {
  collected: CheckmarkCircle16Regular,
  reading: ArrowSync16Regular,
  failed: DismissCircle16Filled,
  skipped: SubtractCircle16Regular,
  waiting: Circle16Regular,
};

const useStyles = makeStyles({
  root: { ...textRamp.dense, display: "inline-flex", alignItems: "center", gap: "6px", whiteSpace: "nowrap" },
  icon: { flexShrink: 0 },
  collected: { color: tokens.colorNeutralForeground2 },
  reading: {
    color: tokens.colorBrandForeground1,
    "@media (prefers-reduced-motion: no-preference)": {
      animationName: { from: { transform: "rotate(0deg)" }, to: { transform: "rotate(360deg)" } },
      animationDuration: "1.5s",
      animationIterationCount: "infinite",
      animationTimingFunction: "linear",
    },
  },
  failed: { color: tokens.colorStatusDangerForeground3 },
  skipped: { color: tokens.colorNeutralForeground3 },
  waiting: { color: tokens.colorNeutralForeground3 },
});

/** Where a collector stands, as icon and word. The icon of what is being read is the only one that turns. */
export function GatherStateLabel({ state }: { readonly state: GatherState }) {
  const styles = useStyles();
  const Icon = icons[state];
  return (
    <span className={styles.root}>
      <Icon aria-hidden className={mergeClasses(styles.icon, styles[state])} />
      <span>{gatherStateWords[state]}</span>
    </span>
  );
}
