import { useState, type PointerEvent } from "react";
import { dayNumber, isoDate, nearestWorkingDay, workingDaysBetween } from "#domain/kernel/calendar-days.ts";
import type { PlanChanges, PlanLine } from "./plan-chart-data.ts";
import { dayWidth } from "./plan-scale.ts";

/** A bar that is being dragged: by how many days, and whether its end alone moves. */
interface Drag {
  readonly fromX: number;
  readonly days: number;
  readonly isEnd: boolean;
}

/** What moves or stretches a bar by pointer; the change is made when it is let go. */
export function useBarDrag(line: PlanLine, changes: PlanChanges | undefined) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const begin =
    (isEnd: boolean) =>
    (event: PointerEvent<HTMLElement>): void => {
      if (changes === undefined || line.isDone || event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      event.stopPropagation();
      setDrag({ fromX: event.clientX, days: 0, isEnd });
    };
  const move = (event: PointerEvent<HTMLElement>): void =>
    setDrag((now) => (now === null ? null : { ...now, days: Math.round((event.clientX - now.fromX) / dayWidth) }));
  const end = (): void => {
    setDrag(null);
    if (changes === undefined || drag === null || drag.days === 0) return;
    if (drag.isEnd) changes.onStretch(line.key, stretchedDays(line, drag.days));
    else changes.onMove(line.key, movedStart(line.start, drag.days));
  };
  return { drag, begin, move, end, cancel: () => setDrag(null) };
}

/** The day a line begins on when it is moved by some days of the calendar, never on a weekend. */
export function movedStart(start: string, days: number): string {
  return isoDate(nearestWorkingDay(dayNumber(start) + days, days < 0 ? -1 : 1));
}

/** Working days of a line whose end is moved by some days of the calendar; at least one. */
function stretchedDays(line: PlanLine, days: number): number {
  const end = dayNumber(line.end);
  const moved = nearestWorkingDay(end + days, days < 0 ? -1 : 1);
  return Math.max(1, line.days + workingDaysBetween(end, moved));
}
