import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronLeft20Regular, ChevronRight20Regular } from "@fluentui/react-icons";
import { neighbours } from "#renderer/steps/neighbours.ts";
import { useOfferedSteps } from "#renderer/steps/offered-steps.ts";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { layout, narrow } from "#renderer/styles/layout.ts";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import { shellStrings as strings } from "./shell.strings.ts";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    height: layout.footerHeight,
    flexShrink: 0,
    padding: "0 24px 0 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { padding: "0 16px 0 8px" },
    // What stands between the buttons breaks before they are cut.
    "& > button": { flexShrink: 0 },
  },
  remains: { ...textRamp.label, color: tokens.colorNeutralForeground2, marginLeft: "auto" },
});

/** The way back, what remains here, and the way on. */
export function Footer() {
  const styles = useStyles();
  const steps = useOfferedSteps();
  const current = useAppState((state) => state.step);
  const showStep = useAppState((state) => state.showStep);
  const remains = useAppState((state) => steps.find((step) => step.id === current)?.remains(state) ?? null);
  const { previous, next } = neighbours(steps, current);
  return (
    <footer className={styles.root} aria-label={strings.footer} data-region>
      {previous !== null && (
        <Button appearance="subtle" icon={<ChevronLeft20Regular />} onClick={() => showStep(previous.id)}>
          {previous.title}
        </Button>
      )}
      <span className={styles.remains}>{remains}</span>
      {next !== null && (
        <Button
          appearance="primary"
          icon={<ChevronRight20Regular />}
          iconPosition="after"
          onClick={() => showStep(next.id)}
        >
          {next.title}
        </Button>
      )}
    </footer>
  );
}
