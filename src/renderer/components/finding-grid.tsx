/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows are laid out as grids, and a table element laid out so loses its roles */
import { useMemo } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import { FindingGroupRow } from "./finding-group-row.tsx";
import { findingGridStrings as strings } from "./finding-grid.strings.ts";
import { FindingLineRow, type FindingLine } from "./finding-line-row.tsx";
import { useFindingColumns } from "./use-finding-columns.ts";
import { useRowFocus } from "./use-row-focus.ts";
import { useWindowedRows } from "./use-windowed-rows.ts";

export interface FindingGroup {
  readonly id: string;
  readonly title: string;
  /** "2 fail, 1 warning". */
  readonly counts: string;
  readonly isOpen: boolean;
  readonly lines: readonly FindingLine[];
}

export interface FindingGridProps {
  readonly groups: readonly FindingGroup[];
  /** Heads the column of changes: "Since 10 Nov"; `null` where nothing is compared. */
  readonly since: string | null;
  readonly selectedKey: string | null;
  readonly onSelect: (key: string) => void;
  readonly onTurn: (groupId: string) => void;
  readonly onClose: () => void;
  /** `null`: wherever the selected row is. */
  readonly scrollTop: number | null;
  /** Told when the list has come to rest, not at every step of the way. */
  readonly onScrolled: (scrollTop: number) => void;
}

const headHeight = 28;
const groupHeight = 30;
const lineHeight = 42;

const useStyles = makeStyles({
  grid: { height: "100%", overflowY: "auto", position: "relative", scrollPaddingTop: `${headHeight}px` },
  head: {
    ...textRamp.label,
    position: "sticky",
    top: 0,
    zIndex: 1,
    height: `${headHeight}px`,
    padding: "0 8px",
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  body: { position: "relative" },
});

interface GridRow {
  readonly id: string;
  readonly parentId: string | null;
  readonly isOpen: boolean | null;
  readonly group: FindingGroup;
  /** `null` for the row of the group itself. */
  readonly line: FindingLine | null;
}

function rowsOf(groups: readonly FindingGroup[]): readonly GridRow[] {
  return groups.flatMap((group): readonly GridRow[] => [
    { id: group.id, parentId: null, isOpen: group.isOpen, group, line: null },
    ...(group.isOpen
      ? group.lines.map((line) => ({ id: line.key, parentId: group.id, isOpen: null, group, line }))
      : []),
  ]);
}

/** Findings in groups that fold, each in two lines. One tab stop; the keys are those of every list. */
export function FindingGrid(props: FindingGridProps) {
  const { groups, since, selectedKey, onSelect, onTurn, onClose, scrollTop, onScrolled } = props;
  const styles = useStyles();
  const columns = useFindingColumns(since !== null);
  const rows = useMemo(() => rowsOf(groups), [groups]);
  const ids = useMemo(() => rows.map((row) => row.id), [rows]);
  const { containerRef, activeId, setActive, onKeyDown } = useRowFocus({
    rows,
    preferredId: selectedKey,
    onTurn,
    onChoose: (id) => (groups.some((group) => group.id === id) ? onTurn(id) : onSelect(id)),
  });
  const windowed = useWindowedRows({
    containerRef,
    ids,
    heightOf: (index) => (rows[index]?.line === null ? groupHeight : lineHeight),
    headHeight,
    focusId: activeId,
    shownId: selectedKey,
    scrollTop,
  });

  return (
    <div
      ref={containerRef}
      role="treegrid"
      aria-label={strings.label}
      aria-rowcount={rows.length + 1}
      className={styles.grid}
      tabIndex={-1}
      onScrollEnd={(event) => onScrolled(event.currentTarget.scrollTop)}
      onKeyDown={(event) => (event.key === "Escape" ? onClose() : onKeyDown(event))}
    >
      <div role="row" aria-rowindex={1} className={mergeClasses(columns, styles.head)}>
        <span role="columnheader">{strings.verdict}</span>
        <span role="columnheader">{strings.finding}</span>
        <span role="columnheader">{strings.affects}</span>
        {since !== null && <span role="columnheader">{since}</span>}
      </div>
      <div role="rowgroup" className={styles.body} style={{ height: windowed.totalHeight }}>
        {windowed.rows.map(({ index, top, height }) => {
          const row = rows[index];
          if (row === undefined) return null;
          const { id, group, line } = row;
          const place = { top, height, rowIndex: index + 2, isTabStop: id === activeId, onFocus: setActive };
          return line === null ? (
            <FindingGroupRow key={id} group={group} place={place} onTurn={onTurn} />
          ) : (
            <FindingLineRow
              key={id}
              line={line}
              place={place}
              isSelected={id === selectedKey}
              hasChanges={since !== null}
              onSelect={onSelect}
            />
          );
        })}
      </div>
    </div>
  );
}
