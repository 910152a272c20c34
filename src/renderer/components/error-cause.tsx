import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { DismissCircle16Filled } from "@fluentui/react-icons";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import { errorCauseStrings as strings } from "./error-cause.strings.ts";
import { LabelledRows } from "./labelled-rows.tsx";

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
  text: { ...textRamp.dense, userSelect: "text" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  details: { ...textRamp.label },
  summary: { cursor: "pointer", width: "fit-content", padding: "4px 0" },
  actions: { display: "flex", gap: tokens.spacingHorizontalS, paddingTop: "4px" },
});

export interface ErrorCauseProps {
  /** What did not work: "The bundle was not opened". */
  readonly title: string;
  readonly cause: string;
  readonly next: string;
  /** What was asked of whom. */
  readonly asked: string;
  readonly code: string;
  /** The raw answer; `null` when there was none. */
  readonly detail: string | null;
  readonly actions?: ReactNode;
}

/** Trouble in place of what it prevented: the cause, what to do next, and the raw answer folded away. */
export function ErrorCause({ title, cause, next, asked, code, detail, actions }: ErrorCauseProps) {
  const styles = useStyles();
  return (
    <div role="alert" className={styles.root}>
      <DismissCircle16Filled aria-hidden className={styles.icon} />
      <div className={styles.body}>
        <h2 className={styles.title}>{title}</h2>
        <p className={styles.text}>
          <span className={styles.strong}>{strings.cause}</span> {cause}
        </p>
        <p className={styles.text}>
          <span className={styles.strong}>{strings.next}</span> {next}
        </p>
        <details className={styles.details}>
          <summary className={styles.summary}>{strings.details}</summary>
          <LabelledRows
            rows={[
              { label: strings.asked, value: asked },
              { label: strings.code, value: code, isCode: true },
              { label: strings.answer, value: detail ?? strings.noAnswer, isCode: detail !== null },
            ]}
          />
        </details>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
