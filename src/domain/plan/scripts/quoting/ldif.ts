import { utf8Octets } from "./utf8.ts";
import { visibleAscii } from "./visible.ts";

/** One change of an entry. No values with `delete`: the attribute as a whole. */
export interface LdifChange {
  readonly change: "add" | "delete" | "replace";
  readonly attribute: string;
  readonly values: readonly string[];
}

/** A change record for one entry with comments above it. Source: RFC 2849. */
export function ldifModify(dn: string, changes: readonly LdifChange[], comments: readonly string[] = []): string {
  return [
    ...comments.map(ldifComment),
    "version: 1",
    ldifLine("dn", dn),
    "changetype: modify",
    ...changes.flatMap(({ change, attribute, values }) => [
      `${change}: ${attribute}`,
      ...values.map((value) => ldifLine(attribute, value)),
      "-",
    ]),
    "",
  ].join("\n");
}

/** A value with its attribute: as it is where RFC 2849 calls it safe, else in base64; folded at 76 characters. */
export function ldifLine(attribute: string, value: string): string {
  const isSafe = /^(?:[!-9;=-~][ -~]*)?$/.test(value) && !value.endsWith(" ");
  return folded(isSafe ? `${attribute}: ${value}` : `${attribute}:: ${base64(utf8Octets(value))}`);
}

/** Stays a comment whatever is in it: one line of printable ASCII, folded. */
function ldifComment(text: string): string {
  return folded(`# ${visibleAscii(text)}`);
}

const width = 76;

function folded(line: string): string {
  const pieces = [line.slice(0, width)];
  for (let from = width; from < line.length; from += width - 1) pieces.push(` ${line.slice(from, from + width - 1)}`);
  return pieces.join("\n");
}

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function base64(octets: readonly number[]): string {
  let text = "";
  for (let at = 0; at < octets.length; at += 3) {
    const [a = 0, b, c] = octets.slice(at, at + 3);
    const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    const four = [18, 12, 6, 0].map((shift) => digits[(bits >> shift) & 0x3f] ?? "").join("");
    text += c === undefined ? four.slice(0, b === undefined ? 2 : 3).padEnd(4, "=") : four;
  }
  return text;
}
