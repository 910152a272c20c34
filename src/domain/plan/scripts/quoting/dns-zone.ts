import { utf8Octets } from "./utf8.ts";
import { visibleAscii } from "./visible.ts";

/** A name in a zone file, from the root on. What is no letter, digit, hyphen or underscore is `\DDD`. Source: RFC 1035, 5.1. */
export function zoneName(name: string): string {
  return `${name
    .split(".")
    .map((label) => octets(label, /[A-Za-z0-9_-]/))
    .join(".")}.`;
}

/** A text of a TXT record in quotes, in pieces of 255 octets. */
export function zoneText(text: string): string {
  const all = utf8Octets(text);
  const pieces: (readonly number[])[] = [all.slice(0, mostOctets)];
  for (let at = mostOctets; at < all.length; at += mostOctets) pieces.push(all.slice(at, at + mostOctets));
  return pieces.map((piece) => `"${piece.map((octet) => shown(octet, /[ !#-[\]-~]/)).join("")}"`).join(" ");
}

/** A comment of one line in printable ASCII. */
export function zoneComment(text: string): string {
  return `; ${visibleAscii(text)}`;
}

const mostOctets = 255;

const octets = (text: string, plain: RegExp): string =>
  utf8Octets(text)
    .map((octet) => shown(octet, plain))
    .join("");

function shown(octet: number, plain: RegExp): string {
  const character = String.fromCharCode(octet);
  return plain.test(character) ? character : `\\${String(octet).padStart(3, "0")}`;
}
