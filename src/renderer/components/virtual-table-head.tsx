/* oxlint-disable jsx-a11y/prefer-tag-over-role -- see virtual-table.tsx */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowDown12Regular, ArrowUp12Regular } from "@fluentui/react-icons";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import type { TableSort, VirtualColumn } from "./virtual-table.tsx";

const useStyles = makeStyles({
  row: {
    ...textRamp.label,
    display: "grid",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    position: "sticky",
    top: 0,
    zIndex: 1,
    padding: "0 8px",
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  end: { textAlign: "right" },
  button: {
    ...textRamp.label,
    fontFamily: "inherit",
    color: "inherit",
    display: "inline-flex",
    alignItems: "center",
    gap: "4px",
    minHeight: "24px",
    padding: 0,
    border: "none",
    backgroundColor: "transparent",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
  },
});

export interface VirtualTableHeadProps<Row> {
  readonly columns: readonly VirtualColumn<Row>[];
  readonly tracks: string;
  readonly height: number;
  readonly sort: TableSort | null;
  readonly onSort: (sort: TableSort) => void;
}

/** Titles of the columns. Those that sort are buttons: up at first, then the other way round. */
export function VirtualTableHead<Row>({ columns, tracks, height, sort, onSort }: VirtualTableHeadProps<Row>) {
  const styles = useStyles();
  return (
    <div role="row" aria-rowindex={1} className={styles.row} style={{ gridTemplateColumns: tracks, height }}>
      {columns.map(({ id, title, align, isSortable }) => {
        const direction = sort?.columnId === id ? sort.direction : null;
        const Arrow = direction === "descending" ? ArrowDown12Regular : ArrowUp12Regular;
        const turned = direction === "ascending" ? "descending" : "ascending";
        return (
          <span
            key={id}
            role="columnheader"
            className={mergeClasses(align === "end" && styles.end)}
            {...(isSortable ? { "aria-sort": direction ?? "none" } : {})}
          >
            {isSortable ? (
              <button
                type="button"
                className={styles.button}
                onClick={() => onSort({ columnId: id, direction: turned })}
              >
                {title}
                {direction !== null && <Arrow aria-hidden />}
              </button>
            ) : (
              title
            )}
          </span>
        );
      })}
    </div>
  );
}
