/* oxlint-disable jsx-a11y/prefer-tag-over-role -- see finding-grid.tsx */
import { mergeClasses } from "@fluentui/react-components";
import { formatDayAndMonth } from "#renderer/format/dates.ts";
import { VisuallyHidden } from "../visually-hidden.tsx";
import type { AxisFlag } from "./axis-flags.ts";
import { planChartStrings as strings } from "./plan-chart.strings.ts";
import type { PlanScale } from "./plan-scale.ts";
import { sideWidth, usePlanChartStyles } from "./use-plan-chart-styles.ts";

export interface PlanChartHeadProps {
  readonly columns: string;
  readonly height: number;
  /** `null`: the list without the days. */
  readonly days: { readonly scale: PlanScale; readonly flags: readonly AxisFlag[] } | null;
}

const weekLine = 20;
const flagLine = 18;

/** How high the head is, for so many lanes of words. */
export const headHeightFor = (lanes: number): number => weekLine + Math.max(1, lanes) * flagLine + 4;

/** The names of the columns, and the weeks with what is marked on them. */
export function PlanChartHead({ columns, height, days }: PlanChartHeadProps) {
  const styles = usePlanChartStyles();
  return (
    <div role="row" aria-rowindex={1} className={styles.head} style={{ height }}>
      <div
        role="presentation"
        className={mergeClasses("side", styles.side)}
        style={{
          gridTemplateColumns: columns,
          alignItems: "end",
          paddingBottom: 6,
          ...(days === null ? { borderRight: "none" } : { width: sideWidth }),
        }}
      >
        <span role="columnheader" style={{ gridColumn: "span 2" }}>
          <VisuallyHidden>{strings.done}</VisuallyHidden>
        </span>
        <span role="columnheader">{strings.item}</span>
        <span role="columnheader">{strings.owner}</span>
        <span role="columnheader" className={styles.end}>
          {strings.duration}
        </span>
        {days === null && (
          <>
            <span role="columnheader">{strings.start}</span>
            <span role="columnheader">{strings.end}</span>
            <span role="columnheader">{strings.slack}</span>
          </>
        )}
      </div>
      {days !== null && (
        <div
          role="columnheader"
          aria-label={strings.timeline}
          className={styles.axis}
          style={{ left: sideWidth, width: days.scale.width }}
        >
          {days.scale.weeks.map(({ day, x }) => (
            <span key={day} className={styles.axisText} style={{ left: x + 4, top: 3 }}>
              {formatDayAndMonth(day)}
            </span>
          ))}
          {days.flags.map(({ kind, text, x, lane }) => (
            <span
              key={`${kind} ${x}`}
              className={mergeClasses(
                styles.axisText,
                kind === "today" && styles.axisToday,
                kind === "target" && styles.axisTarget,
              )}
              style={{ left: x + 4, top: weekLine + lane * flagLine }}
            >
              {text}
            </span>
          ))}
        </div>
      )}
    </div>
  );
}
