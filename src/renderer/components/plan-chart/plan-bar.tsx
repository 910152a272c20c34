import { mergeClasses } from "@fluentui/react-components";
import { Checkmark12Filled } from "@fluentui/react-icons";
import type { PlanChanges, PlanLine } from "./plan-chart-data.ts";
import { dayWidth, type PlanScale } from "./plan-scale.ts";
import { useBarDrag } from "./use-bar-drag.ts";
import { usePlanChartStyles } from "./use-plan-chart-styles.ts";

export interface PlanBarProps {
  readonly line: PlanLine;
  readonly scale: PlanScale;
  readonly changes: PlanChanges | undefined;
}

/** The days of one line. The row says the same in words. */
export function PlanBar({ line, scale, changes }: PlanBarProps) {
  const styles = usePlanChartStyles();
  const { drag, begin, move, end, cancel } = useBarDrag(line, changes);
  const isMovable = changes !== undefined && !line.isDone;
  const shift = (drag?.days ?? 0) * dayWidth;
  const width = scale.x(line.end) - scale.x(line.start) + dayWidth - 2;
  return (
    <div
      aria-hidden
      className={mergeClasses(
        styles.bar,
        !line.isDone && line.slackDays === 0 && styles.critical,
        line.isDone && styles.done,
        line.trouble !== "" && styles.trouble,
        isMovable && styles.movable,
      )}
      style={{
        left: scale.x(line.start) + 1 + (drag?.isEnd === false ? shift : 0),
        width: Math.max(dayWidth - 2, width + (drag?.isEnd === true ? shift : 0)),
      }}
      onPointerDown={begin(false)}
      onPointerMove={drag === null ? undefined : move}
      onPointerUp={end}
      onPointerCancel={cancel}
    >
      {line.isDone && <Checkmark12Filled />}
      {isMovable && <div className={styles.handle} onPointerDown={begin(true)} />}
    </div>
  );
}
