import { TextDecoder, TextEncoder } from "node:util";

import type { DirectoryEntry } from "#main/ports/directory.ts";

/**
 * One page of entries as one block of bytes. Crossing a process boundary value by value costs more than reading the
 * directory does; one block costs next to nothing. Layout: counts and lengths are unsigned 32-bit little-endian,
 * attribute names are a table per page, values are copied as they are.
 */
export function encodePage(entries: readonly DirectoryEntry[]): Uint8Array {
  const names = new Map<string, number>();
  let size = 0;
  const dns = entries.map((entry) => {
    const dn = encoder.encode(entry.dn);
    size += 8 + dn.length;
    for (const [name, values] of entry.attributes) {
      if (!names.has(name)) names.set(name, names.size);
      size += 8;
      for (const value of values) size += 4 + value.length;
    }
    return dn;
  });
  const table = [...names.keys()].map((name) => encoder.encode(name));
  const block = new Writer(8 + table.reduce((sum, name) => sum + 4 + name.length, size));
  block.count(table.length);
  for (const name of table) block.bytes(name);
  block.count(entries.length);
  for (const [index, entry] of entries.entries()) {
    block.bytes(dns[index] ?? new Uint8Array());
    block.count(entry.attributes.size);
    for (const [name, values] of entry.attributes) {
      block.count(names.get(name) ?? 0);
      block.count(values.length);
      for (const value of values) block.bytes(value);
    }
  }
  return block.block;
}

/** The reverse of {@link encodePage}; values are views into the block. Throws RangeError when the block is damaged. */
export function decodePage(block: Uint8Array): DirectoryEntry[] {
  const reader = new Reader(block);
  const names = reader.list(() => decoder.decode(reader.bytes()));
  const entries = reader.list(() => {
    const dn = decoder.decode(reader.bytes());
    const attributes = reader.list(() => {
      const name = names[reader.count()];
      if (name === undefined) throw new RangeError("a page names an attribute that is not in its table");
      return [name, reader.list(() => reader.bytes())] as const;
    });
    return { dn, attributes: new Map(attributes) };
  });
  reader.end();
  return entries;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

class Writer {
  readonly block: Uint8Array;
  readonly #view: DataView;
  #at = 0;

  constructor(size: number) {
    this.block = new Uint8Array(size);
    this.#view = new DataView(this.block.buffer);
  }

  count(value: number): void {
    this.#view.setUint32(this.#at, value, true);
    this.#at += 4;
  }

  bytes(value: Uint8Array): void {
    this.count(value.length);
    this.block.set(value, this.#at);
    this.#at += value.length;
  }
}

class Reader {
  readonly #block: Uint8Array;
  readonly #view: DataView;
  #at = 0;

  constructor(block: Uint8Array) {
    this.#block = block;
    this.#view = new DataView(block.buffer, block.byteOffset, block.byteLength);
  }

  count(): number {
    const value = this.#view.getUint32(this.#at, true);
    this.#at += 4;
    return value;
  }

  bytes(): Uint8Array {
    const length = this.count();
    const end = this.#at + length;
    if (end > this.#block.length) throw new RangeError("a page ends in the middle of a value");
    const value = this.#block.subarray(this.#at, end);
    this.#at = end;
    return value;
  }

  list<T>(read: () => T): T[] {
    const items: T[] = [];
    for (let left = this.count(); left > 0; left -= 1) items.push(read());
    return items;
  }

  end(): void {
    if (this.#at !== this.#block.length) throw new RangeError("a page has bytes after its end");
  }
}
