import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { DismissCircle16Filled } from "@fluentui/react-icons";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import { CauseText, type Cause } from "./cause-text.tsx";

const useStyles = makeStyles({
  root: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    padding: "12px",
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  icon: { color: tokens.colorStatusDangerForeground3, flexShrink: 0, marginTop: "2px" },
  body: { minWidth: 0, flexGrow: 1, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { ...textRamp.panelTitle },
});

export interface ErrorCauseProps extends Cause {
  /** What did not work: "The bundle was not opened". */
  readonly title: string;
  readonly actions?: ReactNode;
}

/** Trouble in place of what it prevented: the cause, what to do next, and the raw answer folded away. */
export function ErrorCause({ title, actions, ...cause }: ErrorCauseProps) {
  const styles = useStyles();
  return (
    <div role="alert" className={styles.root}>
      <DismissCircle16Filled aria-hidden className={styles.icon} />
      <div className={styles.body}>
        <h2 className={styles.title}>{title}</h2>
        <CauseText cause={cause} actions={actions} />
      </div>
    </div>
  );
}
