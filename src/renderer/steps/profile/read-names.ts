import { toDnsName } from "#domain/kernel/dns-name.ts";
import type { DnsName } from "#domain/kernel/primitives.ts";
import { faultStrings as faults } from "./faults.strings.ts";
import { codeOf } from "./read-text.ts";
import { bad, good, type Reading } from "./reading.ts";

const longestName = 253;

/**
 * Reads DNS names, one a line or parted by commas, semicolons or spaces; those that are none are left out and told.
 * `leastLabels`: a forest may have a name of one label, a public domain has two or more.
 */
export function readNames(text: string, leastLabels: number): Reading<DnsName[]> {
  const unseen = /[^\P{Cc}\s]|\p{Cf}/u.exec(text)?.[0];
  if (unseen !== undefined) return bad(faults.unseen(codeOf(unseen)));
  const typed = text.split(/[\s,;]+/u).filter((part) => part !== "");
  const told = typed.map((part) => flawOf(part, leastLabels)).filter((flaw) => flaw !== null);
  const names = typed.filter((part) => flawOf(part, leastLabels) === null).map(toDnsName);
  const value = names.filter((name, index) => names.indexOf(name) === index);
  return told[0] === undefined ? good(value) : { state: "partly", value, fault: told[0] };
}

/** Reads one DNS name. Empty means "not stated". */
export function readName(text: string, leastLabels: number): Reading<DnsName | null> {
  const names = readNames(text, leastLabels);
  if (names.state !== "good") return bad(names.fault);
  return names.value.length > 1 ? bad(faults.oneName) : good(names.value[0] ?? null);
}

/** Why this is no name of a domain; `null` when it is one. */
function flawOf(typed: string, leastLabels: number): string | null {
  const shown = typed.length > 60 ? `${typed.slice(0, 60)}…` : typed;
  const name = toDnsName(typed);
  if (/[/\\?#]/u.test(name)) return faults.url(shown);
  if (name.includes("@")) return faults.user(shown);
  if (/[:[\]]/u.test(name)) return faults.port(shown);
  if (/^[\d.]+$/u.test(name)) return faults.address(shown);
  if (name.length > longestName) return faults.longName(shown);
  const labels = name.split(".");
  if (/[^a-z\d.\-_]/u.test(name)) return faults.letters(shown);
  if (labels.includes("")) return faults.dots(shown);
  if (labels.some((label) => label.startsWith("-") || label.endsWith("-"))) return faults.hyphen(shown);
  if (labels.some((label) => label.length > 63)) return faults.longName(shown);
  return labels.length < leastLabels ? faults.oneLabel(shown) : null;
}
