import type { PlanWish } from "#domain/facts/plan-wish.ts";
import { dayNumber, isoDate, isWorkingDay } from "#domain/kernel/calendar-days.ts";

import type { Role } from "./fixes.ts";
import type { Task } from "./schedule.ts";

/** Whose work changes nothing in the estate, so that a freeze does not hold it up. */
const changesNothing: ReadonlySet<Role> = new Set(["decision-maker", "assessor"]);

/** The days on which a role can work, and on which it may bring a change to its end. */
export class PlanCalendar {
  readonly #wish: PlanWish;
  readonly #frozen: readonly (readonly [number, number])[];

  constructor(wish: PlanWish) {
    this.#wish = wish;
    this.#frozen = wish.freezes.map(({ from, to }) => [dayNumber(from), dayNumber(to)]);
  }

  /** What the schedule asks of the calendar for work of a role. */
  daysOf(role: Role, needsWindow: boolean): Pick<Task, "mayWork" | "mayEnd"> {
    const isHeldUp = !changesNothing.has(role);
    const weekdays = needsWindow ? this.weekdaysOf(role) : null;
    return {
      mayWork: (day) => isWorkingDay(day) && !(isHeldUp && this.#isFrozen(day)),
      mayEnd: (day) => weekdays === null || weekdays.includes(weekday(day)),
    };
  }

  /** On which weekdays a role may make changes, 1 for Monday; `null`: on any. */
  weekdaysOf(role: Role): readonly number[] | null {
    const stated = this.#wish.windows.filter((window) => window.role === role);
    return stated.length === 0 ? null : stated.flatMap(({ weekdays }) => weekdays);
  }

  #isFrozen(day: number): boolean {
    return this.#frozen.some(([from, to]) => from <= day && day <= to);
  }
}

/** 1 for Monday to 7 for Sunday. */
function weekday(day: number): number {
  const thursday = 3; // 1970-01-01, counted from Monday
  return ((((day + thursday) % 7) + 7) % 7) + 1;
}

/** The days of the calls agreed on, from the first one to `until`; at most a hundred. */
export function callDays({ calls }: PlanWish, until: string): readonly string[] {
  if (calls === null) return [];
  const days: string[] = [];
  for (let day = dayNumber(calls.first); day <= dayNumber(until) && days.length < 100; day += calls.everyDays)
    days.push(isoDate(day));
  return days;
}
