import { daysFromCivil } from "./directory-values.ts";
import type { IsoInstant } from "./primitives.ts";

const secondsPerDay = 86_400;

function secondsOf(instant: IsoInstant): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?Z$/u.exec(instant);
  if (match === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => (part === undefined ? 0 : Number(part)));
  return daysFromCivil(year, month, day) * secondsPerDay + hour * 3600 + minute * 60 + second;
}

/**
 * Time from one instant to another in days, with fractions; negative when `to` is the earlier one. Fractions of a
 * second are cut off. `null` when either is not ISO 8601 in UTC.
 */
export function daysBetween(from: IsoInstant, to: IsoInstant): number | null {
  const start = secondsOf(from);
  const end = secondsOf(to);
  return start === null || end === null ? null : (end - start) / secondsPerDay;
}
