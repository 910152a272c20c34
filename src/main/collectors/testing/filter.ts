import { intOf, textsOf } from "#domain/kernel/directory-values.ts";
import type { DirectoryEntry } from "#main/ports/directory.ts";

type Predicate = (entry: DirectoryEntry) => boolean;

/** Reads the part of RFC 4515 that the collectors use: and, or, not, equality, presence, wildcards and bit-and. */
export function parseFilter(text: string): Predicate {
  const [predicate, end] = parseAt(text, 0);
  if (end !== text.length) throw new Error(`filter has more than one part: ${text}`);
  return predicate;
}

function parseAt(text: string, start: number): [Predicate, number] {
  if (text[start] !== "(") throw new Error(`filter lacks a parenthesis at ${start}: ${text}`);
  const operator = text[start + 1] ?? "";
  if (!"&|!".includes(operator)) {
    const end = text.indexOf(")", start);
    return [parseItem(text.slice(start + 1, end)), end + 1];
  }
  const parts: Predicate[] = [];
  let at = start + 2;
  while (text[at] === "(") {
    const [part, end] = parseAt(text, at);
    parts.push(part);
    at = end;
  }
  if (text[at] !== ")") throw new Error(`filter is not closed: ${text}`);
  if (operator === "!") return [(entry) => !parts[0]?.(entry), at + 1];
  if (operator === "&") return [(entry) => parts.every((part) => part(entry)), at + 1];
  return [(entry) => parts.some((part) => part(entry)), at + 1];
}

function parseItem(text: string): Predicate {
  const [name = "", ...rest] = text.split("=");
  const value = rest.join("=");
  if (name.endsWith(":1.2.840.113556.1.4.803:")) {
    const attribute = name.slice(0, name.indexOf(":"));
    return (entry) => ((intOf(entry, attribute) ?? 0) & Number(value)) === Number(value);
  }
  if (value === "*") return (entry) => name.toLowerCase() === "objectclass" || entry.attributes.has(name.toLowerCase());
  const pattern = value
    .split("*")
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/gu, "\\$&"))
    .join(".*");
  const matches = new RegExp(`^${pattern}$`, "iu");
  return (entry) => textsOf(entry, name).some((own) => matches.test(own));
}
