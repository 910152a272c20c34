import type { ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { compact, forcedColours } from "#renderer/styles/layout.ts";
import { textRamp } from "#renderer/styles/text-ramp.ts";

/** In a narrow page words may break, but not those as short as a number or "Domains". */
const shortWords = "62px";

const useStyles = makeStyles({
  table: { ...textRamp.dense, width: "100%", borderCollapse: "collapse", textAlign: "left" },
  caption: { ...textRamp.panelTitle, textAlign: "left", padding: "0 0 6px" },
  head: {
    ...textRamp.label,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    padding: "4px 12px 4px 0",
    verticalAlign: "bottom",
    [compact]: { paddingRight: "6px", overflowWrap: "anywhere", minWidth: shortWords },
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  cell: {
    padding: "6px 12px 6px 0",
    verticalAlign: "top",
    overflowWrap: "break-word",
    [compact]: { paddingRight: "6px", overflowWrap: "anywhere", minWidth: shortWords },
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  /** Names have no spaces to break at. */
  name: { overflowWrap: "anywhere", minWidth: "150px", [compact]: { minWidth: "120px" } },
  number: { textAlign: "right" },
  selected: {
    backgroundColor: tokens.colorBrandBackground2,
    [forcedColours]: { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
});

export interface DataColumn {
  readonly id: string;
  readonly title: string;
  readonly isNumber?: boolean;
}

export interface DataRow {
  readonly id: string;
  readonly isSelected: boolean;
  /** One per column; the first names the row. */
  readonly cells: readonly ReactNode[];
}

export interface DataTableProps {
  /** Says also how many rows there are. */
  readonly caption: string;
  readonly columns: readonly DataColumn[];
  readonly rows: readonly DataRow[];
}

/** A plain table: every row on the page, its first cell the head of the row. */
export function DataTable({ caption, columns, rows }: DataTableProps) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ id, title, isNumber = false }) => (
            <th key={id} scope="col" className={mergeClasses(styles.head, isNumber && styles.number)}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} className={mergeClasses(row.isSelected && styles.selected)}>
            {columns.map(({ id, isNumber = false }, index) =>
              index === 0 ? (
                <th key={id} scope="row" className={mergeClasses(styles.cell, styles.name)}>
                  {row.cells[index]}
                </th>
              ) : (
                <td key={id} className={mergeClasses(styles.cell, isNumber && styles.number)}>
                  {row.cells[index]}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
