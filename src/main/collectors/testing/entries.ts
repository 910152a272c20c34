import { encodeUtf8 } from "#domain/kernel/directory-values.ts";
import type { DirectoryEntry } from "#main/ports/directory.ts";

type Value = string | number | bigint | Uint8Array;

/** Attributes as a test writes them; `undefined` leaves one out. */
export type Attributes = Readonly<Record<string, Value | readonly Value[] | undefined>>;

/** An entry as a session hands it over. */
export function anEntry(dn: string, attributes: Attributes): DirectoryEntry {
  const map = new Map<string, readonly Uint8Array[]>();
  for (const [name, given] of Object.entries(attributes)) {
    if (given === undefined) continue;
    const values = isList(given) ? given : [given];
    map.set(name.toLowerCase(), values.map(bytesOf));
  }
  return { dn, attributes: map };
}

function isList(given: Value | readonly Value[]): given is readonly Value[] {
  return Array.isArray(given);
}

function bytesOf(value: Value): Uint8Array {
  return value instanceof Uint8Array ? value : encodeUtf8(String(value));
}

/** Bytes of a SID from its text. */
export function sidBytes(sid: string): Uint8Array {
  const [, , authority = 5, ...parts] = sid.split("-").map(Number);
  const bytes = new Uint8Array(8 + parts.length * 4);
  const view = new DataView(bytes.buffer);
  bytes[0] = 1;
  bytes[1] = parts.length;
  view.setUint32(4, authority);
  parts.forEach((part, index) => view.setUint32(8 + index * 4, part, true));
  return bytes;
}

/** FILETIME text of an ISO instant. */
export function filetime(instant: string): string {
  return String((BigInt(Date.parse(instant)) + 11_644_473_600_000n) * 10_000n);
}
