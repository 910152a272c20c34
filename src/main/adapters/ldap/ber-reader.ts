import { LdapFailure } from "./failure.ts";

/** Largest LDAP message accepted from a server. */
export const MAX_MESSAGE_BYTES = 64 * 1024 * 1024;

const LONG_FORM = 0x80;
/** Four length octets say 4 GiB; nobody needs more. */
const MAX_LENGTH_OCTETS = 4;

/** Header of a BER element with a one-octet tag; `null` when the bytes end before the header does. */
export function berHeader(bytes: Buffer, offset: number): { headerBytes: number; contentBytes: number } | null {
  const first = bytes[offset + 1];
  if (first === undefined) return null;
  if (first < LONG_FORM) return { headerBytes: 2, contentBytes: first };
  const octets = first - LONG_FORM;
  if (octets === 0 || octets > MAX_LENGTH_OCTETS) throw malformed(`a length of ${octets} octets`);
  if (bytes.length < offset + 2 + octets) return null;
  return { headerBytes: 2 + octets, contentBytes: bytes.readUIntBE(offset + 2, octets) };
}

/** Reads BER elements inside fixed bounds. Everything it gives is a view, and nothing reaches past the bounds. */
export class BerReader {
  readonly #bytes: Buffer;
  #offset: number;
  readonly #end: number;

  constructor(bytes: Buffer, offset = 0, end = bytes.length) {
    this.#bytes = bytes;
    this.#offset = offset;
    this.#end = end;
  }

  get done(): boolean {
    return this.#offset >= this.#end;
  }

  /** Tag of the next element, `null` at the end. */
  get tag(): number | null {
    return this.done ? null : (this.#bytes[this.#offset] ?? null);
  }

  /** Goes into a constructed element; this reader moves behind it. */
  enter(tag: number): BerReader {
    const start = this.#open(tag);
    return new BerReader(this.#bytes, start, this.#offset);
  }

  /** Content of a primitive element as a view. */
  bytes(tag: number): Buffer {
    const start = this.#open(tag);
    return this.#bytes.subarray(start, this.#offset);
  }

  text(tag: number): string {
    const start = this.#open(tag);
    return this.#bytes.toString("utf8", start, this.#offset);
  }

  /** INTEGER or ENUMERATED of at most six octets. */
  integer(tag: number): number {
    const content = this.bytes(tag);
    if (content.length === 0 || content.length > 6) throw malformed(`an integer of ${content.length} octets`);
    return content.readIntBE(0, content.length);
  }

  skip(): void {
    const tag = this.tag;
    if (tag === null) throw malformed("an element is missing");
    this.#open(tag);
  }

  #open(tag: number): number {
    if (this.tag !== tag) throw malformed(`tag ${String(this.tag)} where ${tag} belongs`);
    const header = berHeader(this.#bytes, this.#offset);
    if (header === null) throw malformed("a header is cut off");
    const start = this.#offset + header.headerBytes;
    if (start + header.contentBytes > this.#end) throw malformed("an element reaches past its container");
    this.#offset = start + header.contentBytes;
    return start;
  }
}

function malformed(what: string): LdapFailure {
  return new LdapFailure("malformed", { detail: `the server's answer cannot be read: ${what}` });
}
