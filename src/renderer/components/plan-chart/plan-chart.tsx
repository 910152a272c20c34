/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows are laid out as grids, and a table element laid out so loses its roles */
import { useMemo, type KeyboardEvent } from "react";
import { useRowFocus } from "../use-row-focus.ts";
import { useWindowedRows } from "../use-windowed-rows.ts";
import { axisFlags } from "./axis-flags.ts";
import { PlanArrows } from "./plan-arrows.tsx";
import { chartArrows, type ChartRow } from "./chart-arrows.ts";
import type { PlanChanges, PlanGroup, PlanMarks } from "./plan-chart-data.ts";
import { headHeightFor, PlanChartHead } from "./plan-chart-head.tsx";
import { planChartStrings as strings } from "./plan-chart.strings.ts";
import { PlanDays, PlanMarkLines } from "./plan-days.tsx";
import { PlanGroupRow } from "./plan-group-row.tsx";
import { PlanLineRow } from "./plan-line-row.tsx";
import { PlanScale } from "./plan-scale.ts";
import { planKey } from "./plan-keys.ts";
import { useBarInView } from "./use-bar-in-view.ts";
import { groupHeight, lineHeight, sideWidth, usePlanChartStyles } from "./use-plan-chart-styles.ts";

export interface PlanChartProps {
  readonly groups: readonly PlanGroup[];
  readonly marks: PlanMarks;
  /** The list with its days, or more columns instead of them. */
  readonly shape: "list" | "timeline";
  readonly selectedKey: string | null;
  readonly onSelect: (key: string) => void;
  readonly onTurn: (groupId: string) => void;
  readonly changes?: PlanChanges | undefined;
  /** `null`: wherever the selected row is. */
  readonly scrollTop: number | null;
  readonly onScrolled: (scrollTop: number) => void;
}

const sideColumns = "24px 18px minmax(0, 1fr) 100px 60px";
const listColumns = "24px 24px minmax(0, 1fr) 140px 76px 118px 118px 150px";

/** The work with its days, in one grid. One tab stop; besides the keys of every list, Ctrl with arrows changes dates. */
export function PlanChart(props: PlanChartProps) {
  const { groups, marks, shape, selectedKey, onSelect, onTurn, changes } = props;
  const styles = usePlanChartStyles();
  const lines = useMemo(() => groups.flatMap((group) => group.lines), [groups]);
  const numbers = useMemo(() => new Map(lines.map(({ key, number }) => [key, number])), [lines]);
  const rows = useMemo(() => rowsOf(groups), [groups]);
  const ids = useMemo(() => rows.map(({ id }) => id), [rows]);
  const scale = useMemo(() => (shape === "list" ? null : new PlanScale(lines, marks)), [shape, lines, marks]);
  const flags = useMemo(() => (scale === null ? [] : axisFlags(marks, scale)), [scale, marks]);
  const headHeight = headHeightFor(new Set(flags.map(({ lane }) => lane)).size);
  const columns = scale === null ? listColumns : sideColumns;
  const width = scale === null ? "100%" : sideWidth + scale.width;
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
    scrollTop: props.scrollTop,
  });
  useBarInView(
    containerRef,
    scale,
    lines.find(({ key }) => key === selectedKey),
  );
  const press = (event: KeyboardEvent): void => {
    const active = lines.find(({ key }) => key === activeId);
    if (active !== undefined && changes !== undefined && planKey(event, active, changes)) event.preventDefault();
    else onKeyDown(event);
  };
  const drawn = windowed.rows.flatMap(({ index, top, height }) => {
    const row = rows[index];
    return row === undefined ? [] : [{ row, index, top, height }];
  });
  const arrows = scale === null ? [] : chartArrows(rows, drawn, scale);
  return (
    <div
      ref={containerRef}
      role="treegrid"
      aria-label={strings.label}
      aria-rowcount={rows.length + 1}
      className={styles.grid}
      style={{ scrollPaddingTop: headHeight, scrollPaddingLeft: sideWidth }}
      tabIndex={-1}
      onScrollEnd={(event) => props.onScrolled(event.currentTarget.scrollTop)}
      onKeyDown={press}
    >
      <div role="presentation" style={{ width, minWidth: "100%" }}>
        <PlanChartHead columns={columns} height={headHeight} days={scale === null ? null : { scale, flags }} />
        <div role="rowgroup" className={styles.body} style={{ height: windowed.totalHeight }}>
          {scale !== null && <PlanDays marks={marks} scale={scale} />}
          {drawn.map(({ row: { id, group, line }, index, top, height }) => {
            const place = { top, height, rowIndex: index + 2, isTabStop: id === activeId, onFocus: setActive };
            return line === null ? (
              <PlanGroupRow key={id} group={group} place={place} width={width} onTurn={onTurn} />
            ) : (
              <PlanLineRow
                key={id}
                line={line}
                after={line.after.flatMap((key) => numbers.get(key) ?? [])}
                columns={columns}
                scale={scale}
                place={place}
                isFinish={line.end === marks.finish && line.slackDays === 0 && !line.isDone}
                isSelected={id === selectedKey}
                onSelect={onSelect}
                changes={changes}
              />
            );
          })}
          {scale !== null && <PlanMarkLines marks={marks} scale={scale} />}
          {scale !== null && <PlanArrows arrows={arrows} width={scale.width} height={windowed.totalHeight} />}
        </div>
      </div>
    </div>
  );
}

function rowsOf(groups: readonly PlanGroup[]): readonly ChartRow[] {
  return groups.flatMap((group): readonly ChartRow[] => [
    { id: group.id, parentId: null, isOpen: group.isOpen, group, line: null },
    ...(group.isOpen
      ? group.lines.map((line) => ({ id: line.key, parentId: group.id, isOpen: null, group, line }))
      : []),
  ]);
}
