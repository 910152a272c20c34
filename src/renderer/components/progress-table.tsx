/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows are laid out as grids, and a table element laid out so loses its roles */
import type { ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import { progressTableStrings as strings } from "./progress-table.strings.ts";
import { useProgressColumns } from "./use-progress-columns.ts";
import { VisuallyHidden } from "./visually-hidden.tsx";

const useStyles = makeStyles({
  head: {
    ...textRamp.label,
    position: "sticky",
    top: 0,
    zIndex: 1,
    minHeight: "28px",
    padding: "0 8px",
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  end: { textAlign: "right" },
});

export interface ProgressTableProps {
  /** Name for screen readers: "Collectors of this run". */
  readonly label: string;
  /** `ProgressGroup`s, or `ProgressRow`s where there are no groups. */
  readonly children: ReactNode;
}

/** A run as a table: one row for each collector. Its head stays on top of what scrolls it. */
export function ProgressTable({ label, children }: ProgressTableProps) {
  const styles = useStyles();
  const columns = useProgressColumns();
  return (
    <div role="table" aria-label={label}>
      <div role="row" className={mergeClasses(columns, styles.head)}>
        <span role="columnheader">{strings.state}</span>
        <span role="columnheader">{strings.what}</span>
        <span role="columnheader">{strings.count}</span>
        <span role="columnheader" className={styles.end}>
          {strings.rate}
        </span>
        <span role="columnheader">{strings.time}</span>
        <span role="columnheader">
          <VisuallyHidden>{strings.actions}</VisuallyHidden>
        </span>
      </div>
      {children}
    </div>
  );
}
