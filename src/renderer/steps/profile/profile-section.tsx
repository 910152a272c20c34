import { useId, type ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { compact, narrow } from "#renderer/styles/layout.ts";
import { textRamp } from "#renderer/styles/text-ramp.ts";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "196px minmax(0, 760px)",
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalM,
    padding: "16px 0 20px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ":last-child": { borderBottomStyle: "none" },
    [narrow]: { gridTemplateColumns: "160px minmax(0, 1fr)" },
    [compact]: { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  title: { ...textRamp.panelTitle },
  text: { ...textRamp.label, color: tokens.colorNeutralForeground3 },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalM,
    alignItems: "start",
    [compact]: { gridTemplateColumns: "minmax(0, 1fr)" },
  },
});

export interface ProfileSectionProps {
  readonly title: string;
  readonly text: string;
  /** Fields, two in a row. */
  readonly children: ReactNode;
}

/** A part of the profile: what it is about at the left, its fields at the right. */
export function ProfileSection({ title, text, children }: ProfileSectionProps) {
  const styles = useStyles();
  const titleId = useId();
  return (
    <section className={styles.root} aria-labelledby={titleId}>
      <div>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        <p className={styles.text}>{text}</p>
      </div>
      <div className={styles.fields}>{children}</div>
    </section>
  );
}
