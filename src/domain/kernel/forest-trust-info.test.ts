import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { namespacesSchema } from "#domain/facts/trusts.ts";

import { encodeUtf8 } from "./directory-values.ts";
import { decodeForestTrustInfo } from "./forest-trust-info.ts";

/** Read from a Samba domain controller; names and SID are of a test forest. */
const labVector =
  "01000000020000001e00000000000000c28c61f9477add01000d00000066616272696b616d2e74657374" +
  "4600000000000000c28c61f9477add010218000000010400000000000515000000bcd2a645a5b54c53eb69aa26" +
  "0d00000066616272696b616d2e746573740800000046414252494b414d";

const bytesOfHex = (hex: string): Uint8Array =>
  Uint8Array.from(hex.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16));

const u32 = (value: number): number[] => [value & 255, (value >>> 8) & 255, (value >>> 16) & 255, value >>> 24];
const field = (bytes: Iterable<number>): number[] => {
  const list = Array.from(bytes);
  return [...u32(list.length), ...list];
};
const record = (type: number, data: readonly number[], flags = 0, time = [...u32(0xf9618cc2), ...u32(0x01dd7a47)]) =>
  field([...u32(flags), ...time, type, ...data]);
const blob = (...records: readonly number[][]): Uint8Array =>
  Uint8Array.from([...u32(1), ...u32(records.length), ...records.flat()]);
const nameRecord = (name: string, flags = 0) => record(0, field(encodeUtf8(name)), flags);

describe("decodeForestTrustInfo", () => {
  it("reads the records of a real trust", () => {
    expect(decodeForestTrustInfo(bytesOfHex(labVector))).toEqual({
      status: "decoded",
      records: [
        { type: "top-level-name", name: "fabrikam.test", state: "enabled", flags: 0, at: "2026-11-22T06:09:03Z" },
        {
          type: "domain",
          name: "fabrikam.test",
          netbiosName: "FABRIKAM",
          sid: "S-1-5-21-1168560828-1397536165-648702443",
          isSidBlocked: false,
          isNetbiosBlocked: false,
          flags: 0,
          at: "2026-11-22T06:09:03Z",
        },
      ],
    });
  });

  it("finds the length of a record with a name of seven bytes to be 24", () => {
    expect(nameRecord("abc.org").slice(0, 4)).toEqual(u32(24));
    expect(decodeForestTrustInfo(blob(nameRecord("abc.org")))).toMatchObject({ records: [{ name: "abc.org" }] });
  });

  it.each([
    ["low half first", [...u32(0xf9618cc2), ...u32(0x01dd7a47)], "2026-11-22T06:09:03Z"],
    ["high half first", [...u32(0x01dd7a47), ...u32(0xf9618cc2)], "2026-11-22T06:09:03Z"],
    ["zero", [...u32(0), ...u32(0)], null],
    ["all ones", [...u32(0xffffffff), ...u32(0xffffffff)], null],
  ])("reads a time stamp with %s", (_, time, at) => {
    const info = decodeForestTrustInfo(blob(record(0, field(encodeUtf8("a.example.com")), 0, time)));
    expect(info).toMatchObject({ records: [{ at }] });
  });

  it.each([
    [0x0, "enabled"],
    [0x1, "disabled-new"],
    [0x2, "disabled-by-admin"],
    [0x4, "conflict"],
    [0x3, "disabled-by-admin"],
    [0x7, "conflict"],
    [0x10000, "enabled"],
  ])("reads flags %i of a name as %s", (flags, state) => {
    expect(decodeForestTrustInfo(blob(nameRecord("a.example.com", flags)))).toMatchObject({
      records: [{ state, flags }],
    });
  });

  it.each([
    [0x1, true, false],
    [0x2, true, false],
    [0x4, false, true],
    [0x8, false, true],
    [0xf, true, true],
  ])("reads flags %i of a domain", (flags, isSidBlocked, isNetbiosBlocked) => {
    const sid = [1, 1, 0, 0, 0, 0, 0, 5, ...u32(21)];
    const data = [...field(sid), ...field(encodeUtf8("A.Example.com")), ...field(encodeUtf8("A"))];
    expect(decodeForestTrustInfo(blob(record(2, data, flags)))).toMatchObject({
      records: [{ type: "domain", name: "a.example.com", sid: "S-1-5-21", isSidBlocked, isNetbiosBlocked }],
    });
  });

  it("keeps exclusions and record types it does not know", () => {
    const info = decodeForestTrustInfo(
      blob(record(1, field(encodeUtf8("x.example.com"))), record(4, [1, 2, 3], 9), nameRecord("a.example.com")),
    );
    expect(info).toMatchObject({
      records: [
        { type: "exclusion", name: "x.example.com" },
        { type: "other", recordType: 4, flags: 9 },
        { type: "top-level-name", name: "a.example.com" },
      ],
    });
  });

  it.each([
    ["no bytes", [], "too few"],
    ["another version", [...u32(2), ...u32(0)], "version 2"],
    ["an absurd count", [...u32(1), ...u32(0xffffffff)], "4294967295 records"],
    ["a count without records", [...u32(1), ...u32(1)], "before record 1 of 1"],
    ["a record longer than the rest", [...u32(1), ...u32(1), ...u32(0xffffffff), 0, 0], "claims 4294967295 bytes"],
    ["a record too short for its head", [...u32(1), ...u32(1), ...field([0, 0, 0, 0])], "claims 4 bytes"],
    ["a name longer than its record", blob(record(0, [...u32(200), 97])), "does not fit"],
    ["a name that is none", blob(record(0, field(encodeUtf8("a b")))), "no DNS name"],
    ["an empty name", blob(record(0, field([]))), "no DNS name"],
    ["a domain whose SID is none", blob(record(2, [...field([9]), ...field([97]), ...field([65])])), "SID"],
    ["a domain cut short", blob(record(2, field([1, 0, 0, 0, 0, 0, 0, 5]))), "do not fit"],
    ["something after the last record", [...blob(nameRecord("a.org")), 7], "follow the last record"],
  ])("calls %s unreadable", (_, bytes, reason) => {
    const info = decodeForestTrustInfo(Uint8Array.from(bytes));
    expect(info).toMatchObject({ status: "unreadable" });
    expect(info).toHaveProperty("reason", expect.stringContaining(reason));
  });

  it("calls every truncation of a real value unreadable", () => {
    const bytes = bytesOfHex(labVector);
    for (let length = 0; length < bytes.length; length += 1) {
      expect(decodeForestTrustInfo(bytes.subarray(0, length)).status).toBe("unreadable");
    }
  });

  it("answers any bytes without throwing, in the shape of the fact", () => {
    const headed = fc.uint8Array({ maxLength: 80 }).map((rest) => Uint8Array.from([...u32(1), ...u32(1), ...rest]));
    const flipped = fc
      .array(fc.tuple(fc.nat({ max: labVector.length / 2 - 1 }), fc.nat({ max: 255 })), { maxLength: 4 })
      .map((changes) => {
        const bytes = bytesOfHex(labVector);
        for (const [at, value] of changes) bytes[at] = value;
        return bytes;
      });
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 80 }), headed, flipped), (bytes) => {
        expect(namespacesSchema.safeParse(decodeForestTrustInfo(bytes)).success).toBe(true);
      }),
    );
  });

  it("gives back every name and flag that was written", () => {
    const label = fc.stringMatching(/^[a-z][a-z0-9-]{0,10}[a-z0-9]$/u);
    const names = fc.array(fc.tuple(fc.tuple(label, label), fc.nat({ max: 0xffffffff })), { maxLength: 20 });
    fc.assert(
      fc.property(names, (list) => {
        const written = list.map(([labels, flags]) => ({ name: labels.join("."), flags }));
        const info = decodeForestTrustInfo(blob(...written.map(({ name, flags }) => nameRecord(name, flags))));
        expect(info).toMatchObject({ status: "decoded", records: written });
      }),
    );
  });
});
