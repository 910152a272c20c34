import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular, Circle16Regular, CircleHalfFill16Regular } from "@fluentui/react-icons";
import { phases, type Step } from "#renderer/steps/define-step.ts";
import { useOfferedSteps } from "#renderer/steps/offered-steps.ts";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { forcedColours, layout } from "#renderer/styles/layout.ts";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import { VisuallyHidden } from "#renderer/components/visually-hidden.tsx";
import { phaseTitles, shellStrings as strings } from "./shell.strings.ts";

const useStyles = makeStyles({
  root: {
    width: layout.navigationWidth,
    flexShrink: 0,
    overflowY: "auto",
    padding: "8px 7px",
    backgroundColor: tokens.colorNeutralBackground2,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  phase: {
    ...textRamp.label,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    padding: "8px 9px 4px",
  },
  step: {
    ...textRamp.dense,
    fontFamily: "inherit",
    display: "flex",
    alignItems: "center",
    gap: "8px",
    width: "100%",
    height: "28px",
    padding: "0 9px",
    textAlign: "left",
    color: tokens.colorNeutralForeground2,
    backgroundColor: "transparent",
    border: "1px solid transparent",
    [forcedColours]: { border: "1px solid Canvas" },
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground2Hover },
  },
  current: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1 },
    [forcedColours]: { outline: "2px solid Highlight" },
  },
  title: { flexGrow: 1, minWidth: 0 },
  count: { ...textRamp.label, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  mark: { flexShrink: 0 },
});

/** The phases with the steps that are built. */
export function Navigation() {
  const styles = useStyles();
  const steps = useOfferedSteps();
  return (
    <nav className={styles.root} aria-label={strings.navigation} data-region>
      {phases.map((phase) => (
        <div key={phase}>
          <h2 className={styles.phase}>{phaseTitles[phase]}</h2>
          <ul>
            {steps
              .filter((step) => step.phase === phase)
              .map((step) => (
                <li key={step.id}>
                  <StepLink step={step} />
                </li>
              ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

const marks = { empty: Circle16Regular, half: CircleHalfFill16Regular, done: CheckmarkCircle16Regular } as const;

function StepLink({ step }: { readonly step: Step }) {
  const styles = useStyles();
  const isCurrent = useAppState((state) => state.step === step.id);
  const mark = useAppState((state) => (step.isDone(state) ? "done" : step.isReachable(state) ? "half" : "empty"));
  const count = useAppState((state) => step.count(state));
  const showStep = useAppState((state) => state.showStep);
  const Mark = marks[mark];
  return (
    <button
      type="button"
      className={mergeClasses(styles.step, isCurrent && styles.current)}
      {...(isCurrent ? { "aria-current": "step" as const } : {})}
      onClick={() => showStep(step.id)}
    >
      <Mark aria-hidden className={styles.mark} />
      <span className={styles.title}>{step.title}</span>
      {count !== null && <span className={styles.count}>{count}</span>}
      <VisuallyHidden>, {strings.stepStates[mark]}</VisuallyHidden>
    </button>
  );
}
