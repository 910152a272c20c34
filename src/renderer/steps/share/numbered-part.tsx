import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { textRamp } from "#renderer/styles/text-ramp.ts";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  number: {
    ...textRamp.label,
    display: "grid",
    placeItems: "center",
    width: "20px",
    height: "20px",
    flexShrink: 0,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: "50%",
  },
  title: { ...textRamp.panelTitle },
  hint: { ...textRamp.label, color: tokens.colorNeutralForeground2 },
});

export interface NumberedPartProps {
  readonly number: number;
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

/** One of the parts that are gone through in order. */
export function NumberedPart({ number, title, hint, children }: NumberedPartProps) {
  const styles = useStyles();
  return (
    <section className={styles.root} aria-label={title}>
      <div className={styles.head}>
        <span aria-hidden className={styles.number}>
          {number}
        </span>
        <h2 className={styles.title}>{title}</h2>
        {hint !== undefined && <span className={styles.hint}>{hint}</span>}
      </div>
      {children}
    </section>
  );
}
