import { describe, expect, it } from "vitest";

import type { Native } from "./native-library.ts";
import type { SecBuffers } from "./sspi-library.ts";
import { sealingLayout } from "./sspi-sealing.ts";

/** Memory at invented addresses, so that structures can be read back without a native library. */
function fakeNative(isWine: boolean): Native & { at(address: bigint): Buffer } {
  const places: { address: bigint; buffer: Buffer }[] = [];
  const at = (address: bigint): Buffer => {
    const place = places.find((p) => address >= p.address && address < p.address + BigInt(p.buffer.length));
    if (place === undefined) throw new Error(`nothing at ${address}`);
    return place.buffer.subarray(Number(address - place.address));
  };
  return {
    at,
    address(buffer) {
      const known = places.find((place) => place.buffer === buffer);
      if (known !== undefined) return known.address;
      const address = BigInt((places.length + 1) * 0x100000);
      places.push({ address, buffer });
      return address;
    },
    copy: (pointer, length) => Buffer.from(at(pointer).subarray(0, length)),
    exports: (_, symbol) => isWine && symbol === "wine_get_version",
    load: () => {
      throw new Error("not needed");
    },
    text16: () => "",
  };
}

/** The SecBuffers as the system would see them. */
function table(
  native: ReturnType<typeof fakeNative>,
  buffers: SecBuffers,
): { kind: number; bytes: Buffer; row: Buffer }[] {
  const count = buffers.descriptor.readUInt32LE(4);
  const rows = native.at(buffers.descriptor.readBigUInt64LE(8));
  return Array.from({ length: count }, (_, index) => {
    const row = rows.subarray(index * 16, index * 16 + 16);
    const length = row.readUInt32LE(0);
    const bytes = length === 0 ? Buffer.alloc(0) : native.at(row.readBigUInt64LE(8)).subarray(0, length);
    return { kind: row.readUInt32LE(4), bytes, row };
  });
}

const sizes = { blockBytes: 8, trailerBytes: 60 };
const message = (): Buffer => Buffer.from("a message");

describe("the layout of Windows", () => {
  it("puts the token before the data, as long as it was written, and the padding behind", () => {
    const native = fakeNative(false);
    const layout = sealingLayout(native);
    const buffers = layout.toSeal(native, message(), sizes);
    const [token, data, padding] = table(native, buffers);
    expect([token?.kind, data?.kind, padding?.kind]).toEqual([2, 1, 9]);
    expect([token?.bytes.length, padding?.bytes.length]).toEqual([60, 8]);
    token?.bytes.write("TOK");
    token?.row.writeUInt32LE(3, 0);
    data?.bytes.write("SEALED!!!");
    padding?.row.writeUInt32LE(0, 0);
    expect(layout.sealed(buffers).toString()).toBe("TOKSEALED!!!");
  });

  it("hands a stream over and takes the data from where the library found it", () => {
    const native = fakeNative(false);
    const layout = sealingLayout(native);
    const buffers = layout.toOpen(native, Buffer.from("TOKplain.."));
    const [stream, data] = table(native, buffers);
    expect([stream?.kind, data?.kind]).toEqual([10, 1]);
    data?.row.writeUInt32LE(5, 0);
    data?.row.writeBigUInt64LE((stream?.row.readBigUInt64LE(8) ?? 0n) + 3n, 8);
    expect(layout.opened(buffers).toString()).toBe("plain");
  });
});

describe("the layout of Wine", () => {
  it("puts the token behind the data, with room for more than is announced", () => {
    const native = fakeNative(true);
    const layout = sealingLayout(native);
    const buffers = layout.toSeal(native, message(), sizes);
    const [data, token] = table(native, buffers);
    expect([data?.kind, token?.kind, token?.bytes.length]).toEqual([1, 2, 128]);
    token?.bytes.write("TOK");
    token?.row.writeUInt32LE(3, 0);
    expect(layout.sealed(buffers).toString()).toBe("a messageTOK");
  });

  it.each([
    { length: 70, data: 10, token: 60 },
    { length: 20, data: 0, token: 20 },
  ])("cuts a message of $length bytes into data and token", ({ length, data, token }) => {
    const native = fakeNative(true);
    const rows = table(native, sealingLayout(native).toOpen(native, Buffer.alloc(length, 1)));
    expect(rows.map(({ kind, bytes }) => [kind, bytes.length])).toEqual([
      [1, data],
      [2, token],
    ]);
  });
});
