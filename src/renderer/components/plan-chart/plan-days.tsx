import { mergeClasses } from "@fluentui/react-components";
import type { PlanMarks } from "./plan-chart-data.ts";
import { dayWidth, type PlanScale } from "./plan-scale.ts";
import { sideWidth, usePlanChartStyles } from "./use-plan-chart-styles.ts";

export interface PlanDaysProps {
  readonly marks: PlanMarks;
  readonly scale: PlanScale;
}

/** What lies behind the bars: weeks, weekends and freezes. The head says the same in words. */
export function PlanDays({ marks, scale }: PlanDaysProps) {
  const styles = usePlanChartStyles();
  const { freezes } = marks;
  const width = (from: string, to: string): number => scale.x(to) - scale.x(from) + dayWidth;
  return (
    <div aria-hidden className={styles.days} style={{ left: sideWidth, width: scale.width, overflow: "hidden" }}>
      {scale.weeks.map(({ day, x }) => (
        <div key={day}>
          <div className={styles.week} style={{ left: x }} />
          <div className={styles.weekend} style={{ left: x + 5 * dayWidth, width: 2 * dayWidth }} />
        </div>
      ))}
      {freezes.map(({ from, to }) => (
        <div key={from + to} className={styles.freeze} style={{ left: scale.x(from), width: width(from, to) }} />
      ))}
    </div>
  );
}

/** What lies over the rows: today, target and calls. */
export function PlanMarkLines({ marks: { today, target, calls }, scale }: PlanDaysProps) {
  const styles = usePlanChartStyles();
  return (
    <div aria-hidden className={mergeClasses(styles.days, styles.over)} style={{ left: sideWidth, width: scale.width }}>
      {calls.map((day) => (
        <div
          key={day}
          className={mergeClasses(styles.mark, styles.call)}
          style={{ left: scale.x(day) + dayWidth / 2 }}
        />
      ))}
      <div className={styles.mark} style={{ left: scale.x(today) }} />
      {target !== null && (
        <div className={mergeClasses(styles.mark, styles.target)} style={{ left: scale.x(target) + dayWidth }} />
      )}
    </div>
  );
}
