import type { PlanMarks } from "./plan-chart-data.ts";
import { planChartStrings as strings } from "./plan-chart.strings.ts";
import { dayWidth, type PlanScale } from "./plan-scale.ts";

/** Words in the head of the days, each in a line of its own where two would meet. */
export interface AxisFlag {
  readonly kind: "today" | "target" | "freeze" | "call";
  readonly text: string;
  readonly x: number;
  /** From 0. */
  readonly lane: number;
}

const characterWidth = 6.7;

/** Today, target, freezes and calls, weightiest first, so that those keep the first lane. */
export function axisFlags({ today, target, freezes, calls }: PlanMarks, scale: PlanScale): readonly AxisFlag[] {
  const wanted: Omit<AxisFlag, "lane">[] = [
    { kind: "today", text: strings.today, x: scale.x(today) },
    ...(target === null ? [] : [{ kind: "target" as const, text: strings.target(target), x: endOf(target, scale) }]),
    ...freezes.map(({ from, reason }) => ({ kind: "freeze" as const, text: strings.freeze(reason), x: scale.x(from) })),
    ...calls.map((day) => ({ kind: "call" as const, text: strings.call, x: scale.x(day) + dayWidth / 2 })),
  ];
  const lanes: { readonly from: number; readonly to: number }[][] = [];
  return wanted
    .filter(({ x }) => x >= 0 && x < scale.width)
    .map((flag) => {
      const [from, to] = [flag.x, flag.x + flag.text.length * characterWidth + 10];
      const free = lanes.findIndex((taken) => taken.every((other) => to <= other.from || from >= other.to));
      const lane = free === -1 ? lanes.length : free;
      (lanes[lane] ??= []).push({ from, to });
      return { ...flag, lane };
    });
}

/** Right edge of a day. */
const endOf = (day: string, scale: PlanScale): number => scale.x(day) + dayWidth;
