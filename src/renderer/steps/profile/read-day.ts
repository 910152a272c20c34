import { faultStrings as faults } from "./faults.strings.ts";
import { bad, good, type Reading } from "./reading.ts";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Reads a day as "2027-01-15", or with the month in letters, "15 Jan 2027". Empty means "not stated". */
export function readDay(text: string): Reading<string | null> {
  const plain = text.trim();
  if (plain === "") return good(null);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(plain);
  if (iso !== null) return dayOf(plain, Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const lettered = /^(\d{1,2})\.?\s+([a-z]{3})[a-z]*\.?\s+(\d{4})$/iu.exec(plain);
  const month = months.indexOf(lettered?.[2]?.toLowerCase() ?? "") + 1;
  if (lettered !== null && month > 0) return dayOf(plain, Number(lettered[3]), month, Number(lettered[1]));
  return bad(/^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/u.test(plain) ? faults.ambiguousDate : faults.notDate);
}

function dayOf(text: string, year: number, month: number, day: number): Reading<string> {
  if (year < 2000 || year > 2099) return bad(faults.farDay);
  const date = new Date(Date.UTC(year, month - 1, day));
  const isThere = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isThere ? good(date.toISOString().slice(0, 10)) : bad(faults.noSuchDay(text));
}
