import { faultStrings as faults } from "./faults.strings.ts";
import { bad, good, type Reading } from "./reading.ts";

const most = 100_000_000;

/** Reads a whole number, plain or in groups of three: "61400", "61,400", "61 400". Empty means "not stated". */
export function readCount(text: string): Reading<number | null> {
  const plain = text.trim();
  if (plain === "") return good(null);
  if (/^[-\u2212]\s*\d/u.test(plain)) return bad(faults.negative);
  const isGrouped = /^\d{1,3}(?:([,.'\u2019 \u00A0\u202F])\d{3})(?:\1\d{3})*$/u.test(plain);
  if (!isGrouped && /^\d+[.,]\d+$/u.test(plain)) return bad(faults.notWhole);
  if (!isGrouped && !/^\d+$/u.test(plain)) return bad(faults.notCount);
  const value = Number(plain.replaceAll(/\D/gu, ""));
  return value > most ? bad(faults.tooMany(most)) : good(value);
}
