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
  // Across both columns, so that its value begins below it.
  wide: { gridColumnStart: 1, gridColumnEnd: -1 },
  second: { gridColumnStart: 2 },
  mono: { fontFamily: tokens.fontFamilyMonospace },
});

export interface LabelledRow {
  readonly label: string;
  readonly value: ReactNode;
  /** Typed by a machine: shown in a font with letters of one width. */
  readonly isCode?: boolean;
}

/** What fits into the column of labels at the widest; longer words, such as DNS names, would be broken anywhere. */
const longestWord = 14;

const isWide = (label: string): boolean => label.split(/\s+/u).some((word) => word.length > longestWord);

/** Labels and values in two columns; long values wrap, none is cut. */
export function LabelledRows({ rows }: { readonly rows: readonly LabelledRow[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {rows.map((row, index) => (
        <Fragment key={`${index} ${row.label}`}>
          <dt className={mergeClasses(styles.label, isWide(row.label) && styles.wide)}>{row.label}</dt>
          <dd className={mergeClasses(styles.value, styles.second, row.isCode === true && styles.mono)}>{row.value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
