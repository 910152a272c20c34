import { faultStrings as faults } from "./faults.strings.ts";
import { bad, good, type Reading } from "./reading.ts";

// Control characters but tab and line feed, marks that turn the direction of writing, and spaces without width.
const unseen = /[^\P{Cc}\t\n]|[\u200B\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/u;

/** Reads a line or a paragraph. Nothing but spaces means "not stated". */
export function readText(text: string, longest: number): Reading<string | null> {
  const plain = text.replaceAll(/\r\n?/gu, "\n").trim();
  if (plain.length > longest) return bad(faults.tooLong(plain.length, longest));
  const fault = unseen.exec(plain)?.[0];
  if (fault !== undefined) return bad(faults.unseen(codeOf(fault)));
  return good(plain === "" ? null : plain);
}

/** A character by its number, "U+0007". */
export function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
