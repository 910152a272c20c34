import { dayNumber } from "#domain/kernel/calendar-days.ts";
import type { IsoInstant } from "#domain/kernel/primitives.ts";

// The language of the interface is English and its dates have one form, so that no formatter of the platform is needed:
// making the first one took 12 ms of the first picture. The time zone is the reader's.
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

const monthName = (index: number): string => months[index] ?? "";
const twoDigits = (count: number): string => String(count).padStart(2, "0");
const dayOf = (date: Date): string => `${date.getDate()} ${monthName(date.getMonth())} ${date.getFullYear()}`;
const clockOf = (date: Date): string => `${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`;

const dayMs = 86_400_000;

/** "09:41:12" in local time. */
export const formatClock = (date: Date): string => `${clockOf(date)}:${twoDigits(date.getSeconds())}`;

/** "23 Nov 2026, 09:41:12" in local time. */
export function formatInstant(at: IsoInstant): string {
  const date = new Date(at);
  return `${dayOf(date)}, ${formatClock(date)}`;
}

/** "today, 09:42" or "23 Nov 2026, 09:42" in local time. */
export function formatWhen(at: IsoInstant, now: Date): string {
  const date = new Date(at);
  const day = dayOf(date);
  return `${day === dayOf(now) ? "today" : day}, ${clockOf(date)}`;
}

/** "23 Nov 2026, 09:42" in local time, of whatever a program printed as a time. Text that is none stays as it is. */
export function formatPrintedTime(printed: string): string {
  const date = new Date(printed);
  return Number.isNaN(date.getTime()) ? printed : `${dayOf(date)}, ${clockOf(date)}`;
}

/** "today, 09:42", and before today the day with its age: "20 Nov 2026, 5 days ago". */
export function formatDayAndAge(at: IsoInstant, now: Date): string {
  const days = ageInDays(at, now);
  return days === 0 ? formatWhen(at, now) : `${dayOf(new Date(at))}, ${formatAge(at, now)}`;
}

/** The day it is here, such as "2026-11-25". */
export function localDay(date: Date): string {
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}

const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const;

/** "Tue 15 Dec 2026" of a day of the calendar, such as "2026-12-15". */
export function formatDay(day: string): string {
  return `${formatWeekday(day)} ${formatDocumentDate(day)}`;
}

/** "15 Dec" of a day of the calendar. */
export function formatDayAndMonth(day: string): string {
  return formatDocumentDate(day).replace(/ \d{4}$/u, "");
}

/** "Tue" of a day of the calendar. */
function formatWeekday(day: string): string {
  const thursday = 3; // 1970-01-01, counted from Monday
  return weekdays[(((dayNumber(day) + thursday) % 7) + 7) % 7] ?? "";
}

/** Whole days between an instant and now; zero for an instant in the future. */
export function ageInDays(at: IsoInstant, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - new Date(at).getTime()) / dayMs));
}

/** "18 min ago", "3 hours ago", "12 days ago". */
export function formatAge(at: IsoInstant, now: Date): string {
  const minutes = Math.max(0, Math.floor((now.getTime() - new Date(at).getTime()) / 60_000));
  if (minutes < 60) return `${minutes} min ago`;
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return hours === 1 ? "1 hour ago" : `${hours} hours ago`;
  const days = Math.floor(hours / 24);
  return days === 1 ? "1 day ago" : `${days} days ago`;
}

/** A document's date, given as a year, a month or a day: "2026", "Nov 2026", "8 Nov 2023". Other text stays as it is. */
export function formatDocumentDate(date: string): string {
  const [, year = "", month = "", day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/u.exec(date) ?? [];
  const name = monthName(Number(month) - 1);
  if (name === "") return date;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
