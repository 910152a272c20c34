import { useLayoutEffect, type RefObject } from "react";
import type { PlanLine } from "./plan-chart-data.ts";
import { dayWidth, type PlanScale } from "./plan-scale.ts";
import { sideWidth } from "./use-plan-chart-styles.ts";

/** Days that stay in view before a bar that is brought there. */
const daysBefore = 7;

/** Scrolls to the days of a line when they are out of view: once it is chosen, and when it moves. */
export function useBarInView(
  containerRef: RefObject<HTMLDivElement | null>,
  scale: PlanScale | null,
  line: PlanLine | undefined,
): void {
  const start = line?.start;
  useLayoutEffect(() => {
    const container = containerRef.current;
    if (container === null || scale === null || start === undefined) return;
    const left = scale.x(start);
    const room = container.clientWidth - sideWidth;
    const isInView = left >= container.scrollLeft && left + dayWidth <= container.scrollLeft + room;
    if (!isInView) container.scrollLeft = Math.max(0, left - daysBefore * dayWidth);
  }, [containerRef, scale, start]);
}
