import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { textRamp } from "#renderer/styles/text-ramp.ts";

const useStyles = makeStyles({
  section: {
    marginTop: "12px",
    paddingTop: "10px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    ...textRamp.label,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    marginBottom: "5px",
  },
});

/** A titled part of a pane, parted from the one above by a line. */
export function PaneSection({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <h3 className={styles.title}>{title}</h3>
      {children}
    </section>
  );
}
