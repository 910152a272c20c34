/* oxlint-disable jsx-a11y/prefer-tag-over-role -- see virtual-table.tsx */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { forcedColours } from "#renderer/styles/layout.ts";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import type { VirtualColumn } from "./virtual-table.tsx";
import type { WindowedRowPlace } from "./windowed-row.ts";

const useStyles = makeStyles({
  row: {
    ...textRamp.dense,
    display: "grid",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    position: "absolute",
    left: 0,
    right: 0,
    padding: "0 8px",
    cursor: "pointer",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  selected: {
    backgroundColor: tokens.colorBrandBackground2,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover },
    [forcedColours]: { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  cell: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  end: { textAlign: "right" },
});

export interface VirtualTableRowProps<Row> {
  readonly id: string;
  readonly name: string | undefined;
  readonly row: Row;
  readonly columns: readonly VirtualColumn<Row>[];
  readonly tracks: string;
  readonly place: WindowedRowPlace;
  readonly isSelected: boolean;
  readonly onSelect: (id: string) => void;
}

/** One row in view of a long table. Words that do not fit are whole in their tooltip, and in the pane of the row. */
export function VirtualTableRow<Row>(props: VirtualTableRowProps<Row>) {
  const { id, name, row, columns, tracks, place, isSelected, onSelect } = props;
  const styles = useStyles();
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the grid handles the keys of all its rows
    <div
      role="row"
      data-row-id={id}
      aria-rowindex={place.rowIndex}
      aria-selected={isSelected}
      {...(name === undefined ? {} : { "aria-label": name })}
      tabIndex={place.isTabStop ? 0 : -1}
      className={mergeClasses(styles.row, isSelected && styles.selected)}
      style={{ gridTemplateColumns: tracks, top: place.top, height: place.height }}
      onFocus={() => place.onFocus(id)}
      onClick={() => onSelect(id)}
    >
      {columns.map((column) => {
        const content = column.cell(row);
        return (
          <span
            key={column.id}
            role="gridcell"
            className={mergeClasses(styles.cell, column.align === "end" && styles.end)}
            title={typeof content === "string" ? content : undefined}
          >
            {content}
          </span>
        );
      })}
    </div>
  );
}
