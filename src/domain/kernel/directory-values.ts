import type { IsoInstant, Sid } from "./primitives.ts";

/**
 * Decoding of directory values: pure, without Node or the system clock. Anything a directory may send that does not
 * decode gives `null`, never an exception; callers decide whether that is `malformed` or simply absent.
 */

/** The part of a directory entry that is needed to read its values. Keys are attribute names in lower case. */
export interface EntryValues {
  readonly dn: string;
  readonly attributes: ReadonlyMap<string, readonly Uint8Array[]>;
}

/** All values of an attribute as text, in directory order; empty when it is absent or may not be read. */
export function textsOf(entry: EntryValues, attribute: string): string[] {
  return valuesOf(entry, attribute).map(decodeUtf8);
}

/** The first value of an attribute as text; `null` when it is absent. */
export function textOf(entry: EntryValues, attribute: string): string | null {
  const bytes = bytesOf(entry, attribute);
  return bytes === null ? null : decodeUtf8(bytes);
}

/** The first value of an attribute as it was sent; `null` when it is absent. */
export function bytesOf(entry: EntryValues, attribute: string): Uint8Array | null {
  return valuesOf(entry, attribute)[0] ?? null;
}

/** A whole number within what a JavaScript number holds exactly; `null` when absent, no number, or larger. */
export function intOf(entry: EntryValues, attribute: string): number | null {
  const value = bigintOf(entry, attribute);
  if (value === null) return null;
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : null;
}

/** A large integer (Interval, LargeInteger syntax); `null` when absent or no number. */
export function bigintOf(entry: EntryValues, attribute: string): bigint | null {
  const text = textOf(entry, attribute);
  return text !== null && /^-?\d{1,20}$/u.test(text) ? BigInt(text) : null;
}

/** `TRUE` or `FALSE` (RFC 4517 section 3.3.3); `null` when absent or anything else. */
export function booleanOf(entry: EntryValues, attribute: string): boolean | null {
  const text = textOf(entry, attribute)?.toUpperCase();
  return text === "TRUE" ? true : text === "FALSE" ? false : null;
}

/** A SID from its bytes (MS-DTYP 2.4.2.2); `null` when the bytes are no SID. */
export function sidOf(bytes: Uint8Array): Sid | null {
  const count = bytes[1];
  if (bytes[0] !== 1 || count === undefined || count > 15 || bytes.length !== 8 + count * 4) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const authority = view.getUint16(2) * 2 ** 32 + view.getUint32(4);
  const parts = Array.from({ length: count }, (_, index) => view.getUint32(8 + index * 4, true));
  return ["S-1", authority, ...parts].join("-");
}

/** A GUID in canonical lower-case text from its 16 bytes (MS-DTYP 2.3.4.2: first three fields little-endian). */
export function guidOf(bytes: Uint8Array): string | null {
  if (bytes.length !== 16) return null;
  const hex = [3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15].map((at) =>
    (bytes[at] ?? 0).toString(16).padStart(2, "0"),
  );
  return [hex.slice(0, 4), hex.slice(4, 6), hex.slice(6, 8), hex.slice(8, 10), hex.slice(10)]
    .map((group) => group.join(""))
    .join("-");
}

const secondsFrom1601To1970 = 11_644_473_600;
const secondsPerDay = 86_400;
const lastYear = 9999;

/**
 * An instant from 100 ns steps since 1601, cut to whole seconds. `null` for "never" (0 and the largest value), for
 * negative values (which are durations) and for anything after the year 9999.
 */
export function filetimeToInstant(filetime: bigint): IsoInstant | null {
  if (filetime <= 0n || filetime >= 0x7fff_ffff_ffff_ffffn) return null;
  return unixSecondsToInstant(Number(filetime / 10_000_000n) - secondsFrom1601To1970);
}

/**
 * An instant from GeneralizedTime text such as `20260115093000.0Z` or `202601150930+0100` (RFC 4517 section 3.3.13),
 * cut to whole seconds; `null` when it is malformed, or the start of 1601, which directories store for "never".
 */
export function generalizedTimeToInstant(text: string): IsoInstant | null {
  const match = /^(\d{4})(\d\d)(\d\d)(\d\d)(?:(\d\d)(?:(\d\d))?)?(?:[.,]\d+)?(?:Z|([+-])(\d\d)(\d\d)?)$/u.exec(text);
  if (match === null) return null;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map((part) => Number(part ?? 0));
  if (year === undefined || month === undefined || day === undefined) return null;
  if (hour === undefined || minute === undefined || second === undefined) return null;
  if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59 || second > 60) return null;
  const offsetMinutes = (match[7] === "-" ? -1 : 1) * (Number(match[8] ?? 0) * 60 + Number(match[9] ?? 0));
  const seconds = daysFromCivil(year, month, day) * secondsPerDay + (hour * 60 + minute - offsetMinutes) * 60 + second;
  return seconds <= -secondsFrom1601To1970 ? null : unixSecondsToInstant(seconds);
}

/** `10.0 (19045)`, as operatingSystemVersion has it, becomes `10.0.19045`; other texts are only trimmed. */
export function systemVersionOf(text: string): string {
  const match = /^(\d+(?:\.\d+)*)\s*\((\d+)\)$/u.exec(text.trim());
  return match === null ? text.trim() : `${match[1] ?? ""}.${match[2] ?? ""}`;
}

/** Escapes a value for use inside an RFC 4515 filter, so that it can only ever be a value. */
export function escapeFilter(text: string): string {
  return text.replaceAll(/[\\*()\0]/gu, (char) => `\\${char.charCodeAt(0).toString(16).padStart(2, "0")}`);
}

/** Bytes as the value of an RFC 4515 filter, every byte escaped: for objectSid and objectGUID. */
export function escapeFilterBytes(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => `\\${byte.toString(16).padStart(2, "0")}`).join("");
}

/** Escapes a value for use in a distinguished name (RFC 4514 section 2.4). */
export function escapeDnValue(text: string): string {
  const escaped = text.replaceAll(/[\\,+"<>;=]/gu, "\\$&").replaceAll("\0", "\\00");
  const tail = text.length > 1 && text.endsWith(" ") ? `${escaped.slice(0, -1)}\\ ` : escaped;
  return /^[ #]/u.test(text) ? `\\${tail}` : tail;
}

/** The relative distinguished names of a DN as they are spelled, from the object to the root; empty for the root. */
export function splitDn(dn: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < dn.length; at += 1) {
    if (dn[at] === "\\") at += 1;
    else if (dn[at] === ",") {
      parts.push(dn.slice(start, at).replace(/^ +/u, ""));
      start = at + 1;
    }
  }
  const last = dn.slice(start).replace(/^ +/u, "");
  return last === "" && parts.length === 0 ? [] : [...parts, last];
}

/** The DN one level up as it is spelled; `null` for the root and for a DN of one part. */
export function parentDn(dn: string): string | null {
  const parents = splitDn(dn).slice(1);
  return parents.length === 0 ? null : parents.join(",");
}

/** The first value of a DN without its escapes: `CN=Miller\, Ann,OU=x` gives `Miller, Ann`; empty for the root. */
export function firstRdnValue(dn: string): string {
  return rdnOf(splitDn(dn)[0] ?? "").value;
}

/** `OU=x,DC=corp,DC=example,DC=com` gives `corp.example.com`, lower case; `null` when the DN has no DC part. */
export function dnToDnsName(dn: string): string | null {
  const labels = splitDn(dn)
    .map(rdnOf)
    .filter(({ type }) => type === "dc")
    .map(({ value }) => value.toLowerCase());
  return labels.length === 0 ? null : labels.join(".");
}

/** Whether two DNs name the same object: types and values compare without case, spelling of escapes is no matter. */
export function isSameDn(a: string, b: string): boolean {
  return normalizedDn(a) === normalizedDn(b);
}

/** A DN in one spelling for use as a key: lower case, one way of escaping. */
export function normalizedDn(dn: string): string {
  return splitDn(dn)
    .map((part) => {
      const { type, value } = rdnOf(part);
      return `${type}=${escapeDnValue(value.toLowerCase())}`;
    })
    .join(",");
}

/** Text from UTF-8 bytes; what is no UTF-8 becomes U+FFFD. */
export function decodeUtf8(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at] ?? 0;
    const length = first < 0x80 ? 1 : first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : 4;
    const code = length === 1 ? first : multiByteCode(bytes, at, length);
    text += code === null ? "\ufffd" : String.fromCodePoint(code);
    at += code === null ? 1 : length;
  }
  return text;
}

function multiByteCode(bytes: Uint8Array, at: number, length: number): number | null {
  const first = bytes[at] ?? 0;
  if (first < 0xc2 || first > 0xf4) return null;
  let code = first & (0xff >> (length + 1));
  for (let step = 1; step < length; step += 1) {
    const next = bytes[at + step];
    if (next === undefined || (next & 0xc0) !== 0x80) return null;
    code = (code << 6) | (next & 0x3f);
  }
  const isTooShort = (length === 3 && code < 0x800) || (length === 4 && code < 0x1_0000);
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  return isTooShort || isSurrogate || code > 0x10_ffff ? null : code;
}

/** UTF-8 bytes of a text; a lone surrogate becomes U+FFFD. */
export function encodeUtf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const char of text) {
    const raw = char.codePointAt(0) ?? 0;
    const code = raw >= 0xd800 && raw <= 0xdfff ? 0xfffd : raw;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 0x3f));
    else if (code < 0x1_0000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f));
    else {
      bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 0x3f), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f));
    }
  }
  return Uint8Array.from(bytes);
}

function valuesOf(entry: EntryValues, attribute: string): readonly Uint8Array[] {
  return entry.attributes.get(attribute.toLowerCase()) ?? [];
}

function rdnOf(part: string): { readonly type: string; readonly value: string } {
  const equals = part.indexOf("=");
  const type = part.slice(0, Math.max(equals, 0)).trim().toLowerCase();
  return { type, value: unescapeDnValue(part.slice(equals + 1)) };
}

function unescapeDnValue(text: string): string {
  // An escaped space at the end belongs to the value; spaces around the value do not.
  const trimmed = text.replace(/^ +/u, "").replace(/^((?:\\.|[^\\])*?) *$/su, "$1");
  return trimmed.replaceAll(/(?:\\[\da-f]{2})+|\\(.)/gisu, (whole: string, char: string | undefined) =>
    char === undefined
      ? decodeUtf8(Uint8Array.from(whole.match(/[\da-f]{2}/giu) ?? [], (hex) => Number.parseInt(hex, 16)))
      : char,
  );
}

/** Days since 1970-01-01 of a date in the proleptic Gregorian calendar. */
export function daysFromCivil(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The reverse of {@link daysFromCivil}. */
function civilFromDays(days: number): readonly [year: number, month: number, day: number] {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  return [yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day];
}

function unixSecondsToInstant(seconds: number): IsoInstant | null {
  const days = Math.floor(seconds / secondsPerDay);
  const [year, month, day] = civilFromDays(days);
  if (year > lastYear || year < 0) return null;
  const rest = seconds - days * secondsPerDay;
  const two = (value: number): string => String(Math.floor(value)).padStart(2, "0");
  const date = `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
  return `${date}T${two(rest / 3600)}:${two((rest / 60) % 60)}:${two(rest % 60)}Z`;
}
