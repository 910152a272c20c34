import type { IsoInstant } from "#domain/kernel/primitives.ts";
import { madeOnce } from "./made-once.ts";

// Month names belong to the language of the interface, which is English; the time zone is the reader's.
const language = "en-GB";
const day = madeOnce(() => new Intl.DateTimeFormat(language, { day: "numeric", month: "short", year: "numeric" }));
const clock = madeOnce(() => new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit" }));
const clockWithSeconds = madeOnce(
  () => new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit", second: "2-digit" }),
);
const month = madeOnce(() => new Intl.DateTimeFormat(language, { month: "short", year: "numeric", timeZone: "UTC" }));
const dayUtc = madeOnce(
  () => new Intl.DateTimeFormat(language, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" }),
);

const dayMs = 86_400_000;

/** "23 Nov 2026, 09:41:12" in local time. */
export function formatInstant(at: IsoInstant): string {
  const date = new Date(at);
  return `${day().format(date)}, ${clockWithSeconds().format(date)}`;
}

/** "today, 09:42" or "23 Nov 2026, 09:42" in local time. */
export function formatWhen(at: IsoInstant, now: Date): string {
  const date = new Date(at);
  const dayText = day().format(date) === day().format(now) ? "today" : day().format(date);
  return `${dayText}, ${clock().format(date)}`;
}

/** "23 Nov 2026, 09:42" in local time, of whatever a program printed as a time. Text that is none stays as it is. */
export function formatPrintedTime(printed: string): string {
  const ms = Date.parse(printed);
  return Number.isNaN(ms) ? printed : `${day().format(ms)}, ${clock().format(ms)}`;
}

/** "today, 09:42", and before today the day with its age: "20 Nov 2026, 5 days ago". */
export function formatDayAndAge(at: IsoInstant, now: Date): string {
  const days = ageInDays(at, now);
  return days === 0 ? formatWhen(at, now) : `${day().format(new Date(at))}, ${formatAge(at, now)}`;
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
  if (/^\d{4}-\d{2}$/u.test(date)) return month().format(new Date(`${date}-01T00:00:00Z`));
  if (/^\d{4}-\d{2}-\d{2}$/u.test(date)) return dayUtc().format(new Date(`${date}T00:00:00Z`));
  return date;
}
