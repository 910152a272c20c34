import { mergeClasses } from "@fluentui/react-components";
import { arrowHead, arrowPath, type PlanPlace } from "./plan-arrow.ts";
import { sideWidth, usePlanChartStyles } from "./use-plan-chart-styles.ts";

/** One arrow, from what comes first to what comes after it. */
export interface PlanArrow {
  readonly id: string;
  readonly from: PlanPlace;
  readonly to: PlanPlace;
  readonly isCritical: boolean;
}

export interface PlanArrowsProps {
  readonly arrows: readonly PlanArrow[];
  readonly width: number;
  readonly height: number;
}

/** What comes before what. Each row says it in words. */
export function PlanArrows({ arrows, width, height }: PlanArrowsProps) {
  const styles = usePlanChartStyles();
  return (
    <svg aria-hidden className={styles.arrows} style={{ left: sideWidth }} width={width} height={height}>
      {arrows.map(({ id, from, to, isCritical }) => (
        <g key={id}>
          <path className={mergeClasses(styles.arrow, isCritical && styles.arrowCritical)} d={arrowPath(from, to)} />
          <path className={styles.arrowHead} d={arrowHead(to)} />
        </g>
      ))}
    </svg>
  );
}
