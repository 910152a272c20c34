import { describe, expect, it } from "vitest";

import { BerReader, berHeader } from "./ber-reader.ts";

const malformed = expect.objectContaining({ code: "malformed" }) as Error;

describe("berHeader", () => {
  it.each([
    { bytes: "3003", expected: { headerBytes: 2, contentBytes: 3 } },
    { bytes: "308180", expected: { headerBytes: 3, contentBytes: 128 } },
    { bytes: "3084000000ff", expected: { headerBytes: 6, contentBytes: 255 } },
    { bytes: "3084ffffffff", expected: { headerBytes: 6, contentBytes: 4_294_967_295 } },
    { bytes: "30", expected: null },
    { bytes: "308400", expected: null },
  ])("reads $bytes", ({ bytes, expected }) => {
    expect(berHeader(Buffer.from(bytes, "hex"), 0)).toEqual(expected);
  });

  it.each(["3080", "3085", "30ff"])("refuses the length form of %s", (bytes) => {
    expect(() => berHeader(Buffer.from(bytes, "hex"), 0)).toThrow(malformed);
  });
});

describe("BerReader", () => {
  const reader = (hex: string): BerReader => new BerReader(Buffer.from(hex, "hex"));

  it("reads elements one after the other", () => {
    const body = reader("300802010504036162ff").enter(0x30);
    expect(body.integer(0x02)).toBe(5);
    expect(body.bytes(0x04)).toEqual(Buffer.from("6162ff", "hex"));
    expect(body.done).toBe(true);
  });

  it("reads negative integers", () => {
    expect(reader("0202ff00").integer(0x02)).toBe(-256);
  });

  it("does not let an element reach past its container", () => {
    const body = reader("300404056162ffffffff").enter(0x30);
    expect(() => body.bytes(0x04)).toThrow(malformed);
  });

  it.each([
    ["a wrong tag", "0401ff"],
    ["an integer without octets", "0200"],
    ["an integer of nine octets", "0209010101010101010101"],
    ["nothing", ""],
  ])("refuses %s where an integer belongs", (_, hex) => {
    expect(() => reader(hex).integer(0x02)).toThrow(malformed);
  });
});
