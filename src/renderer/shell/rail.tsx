import { makeStyles, MenuItem, mergeClasses, tokens } from "@fluentui/react-components";
import {
  DocumentSearch20Regular,
  Flag20Regular,
  Rocket20Regular,
  Scales20Regular,
  Share20Regular,
  TasksApp20Regular,
  type FluentIcon,
} from "@fluentui/react-icons";
import { PageMenu } from "#renderer/components/page-menu.tsx";
import { phases, type Phase } from "#renderer/steps/define-step.ts";
import { useOfferedSteps } from "#renderer/steps/offered-steps.ts";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { forcedColours, layout } from "#renderer/styles/layout.ts";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import { phaseTitles, shellStrings as strings } from "./shell.strings.ts";

const icons: Readonly<Record<Phase, FluentIcon>> = {
  initiate: Flag20Regular,
  assess: DocumentSearch20Regular,
  decide: Scales20Regular,
  remediate: TasksApp20Regular,
  enable: Rocket20Regular,
  share: Share20Regular,
};

const useStyles = makeStyles({
  root: {
    width: layout.railWidth,
    flexShrink: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    padding: "6px 3px",
    backgroundColor: tokens.colorNeutralBackground2,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  phase: {
    ...textRamp.rail,
    fontFamily: "inherit",
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    gap: "3px",
    width: "100%",
    height: "52px",
    padding: 0,
    color: tokens.colorNeutralForeground2,
    backgroundColor: "transparent",
    border: "1px solid transparent",
    [forcedColours]: { border: "1px solid Canvas" },
    borderRadius: tokens.borderRadiusMedium,
  },
  steps: { cursor: "pointer", ":hover": { backgroundColor: tokens.colorNeutralBackground2Hover } },
  empty: { color: tokens.colorNeutralForeground3 },
  current: {
    fontWeight: tokens.fontWeightSemibold,
    letterSpacing: "-0.3px",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    [forcedColours]: { outline: "2px solid Highlight" },
  },
});

/** The navigation of a narrow window: phases as icons, their steps in a flyout. */
export function Rail() {
  const styles = useStyles();
  return (
    <nav className={styles.root} aria-label={strings.navigation} data-region>
      {phases.map((phase) => (
        <RailPhase key={phase} phase={phase} />
      ))}
    </nav>
  );
}

function RailPhase({ phase }: { readonly phase: Phase }) {
  const styles = useStyles();
  const current = useAppState((state) => state.step);
  const showStep = useAppState((state) => state.showStep);
  const Icon = icons[phase];
  const own = useOfferedSteps().filter((step) => step.phase === phase);
  if (own.length === 0) {
    return (
      <span className={mergeClasses(styles.phase, styles.empty)}>
        <Icon aria-hidden />
        {phaseTitles[phase]}
      </span>
    );
  }
  const isCurrent = own.some((step) => step.id === current);
  return (
    <PageMenu
      side="after"
      trigger={
        <button type="button" className={mergeClasses(styles.phase, styles.steps, isCurrent && styles.current)}>
          <Icon aria-hidden />
          {phaseTitles[phase]}
        </button>
      }
    >
      {own.map((step) => (
        <MenuItem
          key={step.id}
          {...(step.id === current ? { "aria-current": "step" as const } : {})}
          onClick={() => showStep(step.id)}
        >
          {step.title}
        </MenuItem>
      ))}
    </PageMenu>
  );
}
