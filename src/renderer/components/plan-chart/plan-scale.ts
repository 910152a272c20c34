import { dayNumber, isoDate } from "#domain/kernel/calendar-days.ts";
import type { PlanLine, PlanMarks } from "./plan-chart-data.ts";

/** Width of a day in pixels; a week is 119 wide. */
export const dayWidth = 17;

const mostDays = 1100;
const leastDays = 35;

/** Which days the chart shows, and where each one lies. */
export class PlanScale {
  /** Monday of the first week. */
  readonly first: number;
  readonly days: number;

  constructor(lines: readonly PlanLine[], { today, target, finish, freezes, calls }: PlanMarks) {
    const marks = [today, target, finish, ...calls, ...freezes.map(({ from }) => from)].filter((day) => day !== null);
    const numbers = [...marks, ...lines.flatMap(({ start, end }) => [start, end])].map(dayNumber);
    const earliest = Math.min(...numbers);
    const latest = Math.max(...numbers);
    this.first = mondayOf(earliest);
    // Room for the words at the right of the last mark.
    this.days = Math.min(mostDays, Math.max(leastDays, latest - this.first + 12));
  }

  get width(): number {
    return this.days * dayWidth;
  }

  /** Left edge of a day. */
  x(day: string): number {
    return (dayNumber(day) - this.first) * dayWidth;
  }

  /** Mondays, each with its left edge. */
  get weeks(): readonly { readonly day: string; readonly x: number }[] {
    return Array.from({ length: Math.ceil(this.days / 7) }, (_, week) => ({
      day: isoDate(this.first + week * 7),
      x: week * 7 * dayWidth,
    }));
  }
}

function mondayOf(day: number): number {
  const thursday = 3; // 1970-01-01, counted from Monday
  return day - ((((day + thursday) % 7) + 7) % 7);
}
