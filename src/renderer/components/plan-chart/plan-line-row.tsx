/* oxlint-disable jsx-a11y/prefer-tag-over-role -- see finding-grid.tsx */
import { mergeClasses } from "@fluentui/react-components";
import { CheckboxChecked16Filled, CheckboxUnchecked16Regular } from "@fluentui/react-icons";
import { formatDay } from "#renderer/format/dates.ts";
import type { WindowedRowPlace } from "../windowed-row.ts";
import { PlanBar } from "./plan-bar.tsx";
import type { PlanChanges, PlanLine } from "./plan-chart-data.ts";
import { planChartStrings as strings } from "./plan-chart.strings.ts";
import { dayWidth, type PlanScale } from "./plan-scale.ts";
import { sideWidth, usePlanChartStyles } from "./use-plan-chart-styles.ts";

export interface PlanLineRowProps {
  readonly line: PlanLine;
  /** Numbers of the lines that come first. */
  readonly after: readonly number[];
  readonly columns: string;
  /** `null`: the list without the days. */
  readonly scale: PlanScale | null;
  readonly place: WindowedRowPlace;
  /** Whether the plan ends with it. */
  readonly isFinish: boolean;
  readonly isSelected: boolean;
  readonly onSelect: (key: string) => void;
  readonly changes: PlanChanges | undefined;
}

/** One item of the plan, with its days. */
export function PlanLineRow(props: PlanLineRowProps) {
  const { line, after, columns, scale, place, isFinish, isSelected, onSelect, changes } = props;
  const styles = usePlanChartStyles();
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the grid handles the keys of all its rows
    <div
      role="row"
      data-row-id={line.key}
      aria-level={2}
      aria-rowindex={place.rowIndex}
      aria-selected={isSelected}
      aria-label={strings.spoken(line, after)}
      tabIndex={place.isTabStop ? 0 : -1}
      className={mergeClasses(styles.row, isSelected && styles.selected)}
      style={{ top: place.top, height: place.height, width: scale === null ? "100%" : sideWidth + scale.width }}
      onFocus={() => place.onFocus(line.key)}
      onClick={() => onSelect(line.key)}
    >
      <div
        role="presentation"
        className={mergeClasses("side", styles.side)}
        style={{ gridTemplateColumns: columns, ...(scale === null ? { borderRight: "none" } : { width: sideWidth }) }}
      >
        <span role="gridcell" className={styles.checkCell}>
          <button
            type="button"
            role="checkbox"
            className={mergeClasses(styles.check, line.isDone && styles.checked)}
            aria-label={strings.markDone(line)}
            aria-checked={line.isDone}
            tabIndex={-1}
            disabled={changes === undefined}
            onClick={(event) => {
              event.stopPropagation();
              changes?.onMark(line.key, !line.isDone);
            }}
          >
            {line.isDone ? <CheckboxChecked16Filled /> : <CheckboxUnchecked16Regular />}
          </button>
        </span>
        <span role="gridcell" className={styles.number}>
          {line.number}
        </span>
        <span
          role="gridcell"
          className={mergeClasses(styles.name, line.isDone && styles.doneName)}
          title={`${line.name} ${line.place}`}
        >
          {line.name} <span className={styles.place}>{line.place}</span>
        </span>
        <span role="gridcell" className={styles.cell} title={line.owner}>
          {line.owner}
        </span>
        <span role="gridcell" className={mergeClasses(styles.cell, styles.end)}>
          {line.duration}
        </span>
        {scale === null && (
          <>
            <span role="gridcell" className={styles.cell}>
              {formatDay(line.start)}
            </span>
            <span role="gridcell" className={styles.cell}>
              {formatDay(line.end)}
            </span>
            <span role="gridcell" className={styles.cell} title={line.trouble}>
              {line.trouble === "" ? strings.slackOf(line) : line.trouble}
            </span>
          </>
        )}
      </div>
      {scale !== null && (
        <div role="gridcell" className={styles.days} style={{ left: sideWidth, width: scale.width }}>
          <PlanBar line={line} scale={scale} changes={changes} />
          {isFinish && <div aria-hidden className={styles.finish} style={{ left: scale.x(line.end) + dayWidth + 5 }} />}
        </div>
      )}
    </div>
  );
}
