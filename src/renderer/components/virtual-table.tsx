/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows are laid out as grids, and a table element laid out so loses its roles */
import { useMemo, type ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import { useRowFocus } from "./use-row-focus.ts";
import { useWindowedRows } from "./use-windowed-rows.ts";
import { VirtualTableHead } from "./virtual-table-head.tsx";
import { VirtualTableRow } from "./virtual-table-row.tsx";
import { virtualTableStrings as strings } from "./virtual-table.strings.ts";

export interface VirtualColumn<Row> {
  readonly id: string;
  readonly title: string;
  /** A track of a CSS grid: "120px", "minmax(0, 1fr)". */
  readonly width: string;
  /** `end` for numbers. */
  readonly align: "start" | "end";
  readonly isSortable: boolean;
  readonly cell: (row: Row) => ReactNode;
}

export interface TableSort {
  readonly columnId: string;
  readonly direction: "ascending" | "descending";
}

export interface VirtualTableProps<Row> {
  /** Name for screen readers, and what is listed. */
  readonly label: string;
  readonly columns: readonly VirtualColumn<Row>[];
  /** In the order shown; a new array only when they change. */
  readonly rows: readonly Row[];
  readonly idOf: (row: Row) => string;
  /** Said of a row as a whole; the words of its cells when left out. */
  readonly nameOf?: (row: Row) => string;
  /** Rows there are, also those that a filter hides or that were not fetched yet. */
  readonly total: number;
  readonly rowHeight?: number;
  /** `null`: in the order they came. */
  readonly sort: TableSort | null;
  readonly onSort: (sort: TableSort) => void;
  readonly selectedId: string | null;
  readonly onSelect: (id: string) => void;
  readonly onClose?: () => void;
  /** `null`: wherever the selected row is. */
  readonly scrollTop: number | null;
  /** Told when the table has come to rest. */
  readonly onScrolled: (scrollTop: number) => void;
}

const headHeight = 28;
const oneLineHeight = 34;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", minHeight: 0, height: "100%" },
  grid: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    position: "relative",
    scrollPaddingTop: `${headHeight}px`,
  },
  body: { position: "relative" },
  shown: { ...textRamp.label, color: tokens.colorNeutralForeground3, padding: "4px 8px", textAlign: "right" },
});

/** A table of any length: only what is in view is drawn. One tab stop for its rows, and one for each head that sorts. */
export function VirtualTable<Row>(props: VirtualTableProps<Row>) {
  const { label, columns, rows, idOf, total, rowHeight = oneLineHeight, selectedId, onSelect, onClose } = props;
  const styles = useStyles();
  const ids = useMemo(() => rows.map(idOf), [rows, idOf]);
  const movable = useMemo(() => ids.map((id) => ({ id, parentId: null, isOpen: null })), [ids]);
  const { containerRef, activeId, setActive, onKeyDown } = useRowFocus({
    rows: movable,
    preferredId: selectedId,
    onTurn: () => undefined,
    onChoose: onSelect,
  });
  const windowed = useWindowedRows({
    containerRef,
    ids,
    heightOf: () => rowHeight,
    headHeight,
    focusId: activeId,
    shownId: selectedId,
    scrollTop: props.scrollTop,
  });
  const tracks = columns.map((column) => column.width).join(" ");
  return (
    <div className={styles.root}>
      <div
        ref={containerRef}
        role="grid"
        aria-label={label}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        className={styles.grid}
        tabIndex={-1}
        onScrollEnd={(event) => props.onScrolled(event.currentTarget.scrollTop)}
        onKeyDown={(event) => (event.key === "Escape" ? onClose?.() : isOnRow(event.target) && onKeyDown(event))}
      >
        <VirtualTableHead
          columns={columns}
          tracks={tracks}
          height={headHeight}
          sort={props.sort}
          onSort={props.onSort}
        />
        <div role="rowgroup" className={styles.body} style={{ height: windowed.totalHeight }}>
          {windowed.rows.map(({ index, top, height }) => {
            const row = rows[index];
            const id = ids[index];
            if (row === undefined || id === undefined) return null;
            return (
              <VirtualTableRow
                key={id}
                id={id}
                name={props.nameOf?.(row)}
                row={row}
                columns={columns}
                tracks={tracks}
                place={{ top, height, rowIndex: index + 2, isTabStop: id === activeId, onFocus: setActive }}
                isSelected={id === selectedId}
                onSelect={onSelect}
              />
            );
          })}
        </div>
      </div>
      <output className={styles.shown}>{strings.shown(rows.length, total)}</output>
    </div>
  );
}

/** Keys on a head that sorts are the head's own. */
function isOnRow(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.dataset["rowId"] !== undefined;
}
