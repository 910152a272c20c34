/** A day of the calendar, such as `2026-11-27`, as the number of days since 1970-01-01. Gregorian, without a time zone. */
export function dayNumber(isoDate: string): number {
  const [year = 0, month = 1, day = 1] = isoDate.split("-").map(Number);
  // Counted from March, so that the leap day is the last day of a year.
  const [y, m] = month > 2 ? [year, month - 3] : [year - 1, month + 9];
  const [era, yearOfEra] = [Math.floor(y / 400), ((y % 400) + 400) % 400];
  const dayOfYear = Math.floor((153 * m + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysOfEra + dayOfEra - daysToEpoch;
}

/** The calendar day of a number of days since 1970-01-01. */
export function isoDate(day: number): string {
  const sinceEra = day + daysToEpoch;
  const era = Math.floor(sinceEra / daysOfEra);
  const dayOfEra = sinceEra - era * daysOfEra;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * m + 2) / 5) + 1;
  const [month, year] = m < 10 ? [m + 3, yearOfEra + era * 400] : [m - 9, yearOfEra + era * 400 + 1];
  return [String(year).padStart(4, "0"), two(month), two(dayOfMonth)].join("-");
}

/** Monday to Friday. Holidays differ by place, and nobody states them yet. */
export function isWorkingDay(day: number): boolean {
  const thursday = 3; // 1970-01-01, counted from Monday
  return (((day + thursday) % 7) + 7) % 7 < 5;
}

/** The working day that comes `offset` working days after the first one on or after `start`; days as numbers. */
export function workingDay(start: number, offset: number): number {
  let day = start;
  while (!isWorkingDay(day)) day += 1;
  for (let left = offset; left > 0; left -= 1) {
    day += 1;
    while (!isWorkingDay(day)) day += 1;
  }
  return day;
}

/** The working day nearest to a day in a direction, the day itself when it is one. */
export function nearestWorkingDay(day: number, direction: 1 | -1): number {
  let found = day;
  while (!isWorkingDay(found)) found += direction;
  return found;
}

/** Working days after the first day up to the second one, itself included; negative when the second comes first. */
export function workingDaysBetween(from: number, to: number): number {
  if (to < from) return -workingDaysBetween(to, from);
  let count = 0;
  for (let day = from + 1; day <= to; day += 1) if (isWorkingDay(day)) count += 1;
  return count;
}

const daysOfEra = 146_097;
const daysToEpoch = 719_468;
const two = (value: number): string => String(value).padStart(2, "0");
