import { Fragment, type ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { textRamp } from "#renderer/styles/text-ramp.ts";

const useStyles = makeStyles({
  list: {
    ...textRamp.label,
    display: "grid",
    gridTemplateColumns: "86px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    rowGap: "3px",
  },
  label: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  value: { color: tokens.colorNeutralForeground1, overflowWrap: "anywhere", userSelect: "text" },
  mono: { fontFamily: tokens.fontFamilyMonospace },
});

export interface LabelledRow {
  readonly label: string;
  readonly value: ReactNode;
  /** Typed by a machine: shown in a font with letters of one width. */
  readonly isCode?: boolean;
}

/** Labels and values in two columns; long values wrap, none is cut. */
export function LabelledRows({ rows }: { readonly rows: readonly LabelledRow[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {rows.map((row, index) => (
        <Fragment key={`${index} ${row.label}`}>
          <dt className={styles.label}>{row.label}</dt>
          <dd className={mergeClasses(styles.value, row.isCode === true && styles.mono)}>{row.value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
