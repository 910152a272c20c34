import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import { errorCauseStrings as strings } from "./error-cause.strings.ts";
import { LabelledRows } from "./labelled-rows.tsx";

const useStyles = makeStyles({
  root: { minWidth: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  text: { ...textRamp.dense, userSelect: "text", overflowWrap: "anywhere" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  details: { ...textRamp.label },
  summary: { cursor: "pointer", width: "fit-content", padding: "4px 0" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, paddingTop: "4px" },
});

/** Trouble in words. */
export interface Cause {
  readonly cause: string;
  /** What to do, by whom, and what stays unknown until then. */
  readonly next: string;
  /** What was asked of whom. */
  readonly asked: string;
  readonly code: string;
  /** The raw answer; `null` when there was none. */
  readonly detail: string | null;
}

/** The cause, what to do next, and the raw answer folded away, with buttons that do it. */
export function CauseText({ cause, actions }: { readonly cause: Cause; readonly actions?: ReactNode }) {
  const styles = useStyles();
  const { detail } = cause;
  return (
    <div className={styles.root}>
      <p className={styles.text}>
        <span className={styles.strong}>{strings.cause}</span> {cause.cause}
      </p>
      <p className={styles.text}>
        <span className={styles.strong}>{strings.next}</span> {cause.next}
      </p>
      <details className={styles.details}>
        <summary className={styles.summary}>{strings.details}</summary>
        <LabelledRows
          rows={[
            { label: strings.asked, value: cause.asked },
            { label: strings.code, value: cause.code, isCode: true },
            { label: strings.answer, value: detail ?? strings.noAnswer, isCode: detail !== null },
          ]}
        />
      </details>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
