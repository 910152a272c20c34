import fc from "fast-check";
import { describe, expect, test } from "vitest";

import {
  bigintOf,
  booleanOf,
  bytesOf,
  decodeUtf8,
  dnToDnsName,
  encodeUtf8,
  type EntryValues,
  escapeDnValue,
  escapeFilter,
  escapeFilterBytes,
  filetimeToInstant,
  firstRdnValue,
  generalizedTimeToInstant,
  guidOf,
  intOf,
  isSameDn,
  normalizedDn,
  parentDn,
  sidOf,
  splitDn,
  systemVersionOf,
  textOf,
  textsOf,
} from "./directory-values.ts";

const entryWith = (values: Record<string, readonly string[]>): EntryValues => ({
  dn: "CN=x,DC=corp,DC=example,DC=com",
  attributes: new Map(Object.entries(values).map(([key, texts]) => [key, texts.map(encodeUtf8)])),
});
const bytesFromHex = (hex: string): Uint8Array =>
  Uint8Array.from(hex.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16));

const platformInstant = (seconds: number): string =>
  // oxlint-disable-next-line no-restricted-globals -- the platform's calendar is what ours is compared with
  new Date(seconds * 1000).toISOString().replace(".000Z", "Z");

describe("reading an entry", () => {
  const entry = entryWith({
    name: ["Ann", "Bob"],
    useraccountcontrol: ["66048"],
    pwdlastset: ["133500000000000000"],
    iscriticalsystemobject: ["TRUE"],
  });

  test("finds attributes however their name is spelled", () => {
    expect(textsOf(entry, "Name")).toEqual(["Ann", "Bob"]);
    expect(textOf(entry, "NAME")).toBe("Ann");
  });

  test("answers null or an empty list for an absent attribute", () => {
    expect([textOf(entry, "mail"), bytesOf(entry, "mail"), intOf(entry, "mail"), booleanOf(entry, "mail")]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(textsOf(entry, "mail")).toEqual([]);
  });

  test("reads numbers and refuses to round large ones", () => {
    expect(intOf(entry, "userAccountControl")).toBe(66_048);
    expect(intOf(entry, "pwdLastSet")).toBeNull();
    expect(bigintOf(entry, "pwdLastSet")).toBe(133_500_000_000_000_000n);
    expect(intOf(entry, "name")).toBeNull();
  });

  test("reads booleans only in the directory's spelling", () => {
    expect(booleanOf(entry, "isCriticalSystemObject")).toBe(true);
    expect(booleanOf(entryWith({ flag: ["FALSE"] }), "flag")).toBe(false);
    expect(booleanOf(entryWith({ flag: ["1"] }), "flag")).toBeNull();
  });
});

describe("identifiers", () => {
  test("a SID is read from its bytes", () => {
    expect(sidOf(bytesFromHex("01020000000000052000000020020000"))).toBe("S-1-5-32-544");
    expect(sidOf(bytesFromHex("010500000000000515000000a065cf7e784b9b5fe77c8770f4010000"))).toBe(
      "S-1-5-21-2127521184-1604012920-1887927527-500",
    );
  });

  test.each(["", "01", "0102000000000005200000", "02010000000000050b000000"])("%s is no SID", (hex) => {
    expect(sidOf(bytesFromHex(hex))).toBeNull();
  });

  test("a SID in the middle of a larger buffer is read from its own offset", () => {
    const buffer = bytesFromHex(`ffffff01010000000000050b000000ff`);
    expect(sidOf(buffer.subarray(3, 15))).toBe("S-1-5-11");
  });

  test("a GUID has its first three fields turned round", () => {
    expect(guidOf(bytesFromHex("00112233445566778899aabbccddeeff"))).toBe("33221100-5544-7766-8899-aabbccddeeff");
    expect(guidOf(bytesFromHex("0011"))).toBeNull();
  });
});

describe("times", () => {
  test("a FILETIME becomes an instant", () => {
    expect(filetimeToInstant(133_500_000_000_000_000n)).toBe("2024-01-17T21:20:00Z");
    expect(filetimeToInstant(1n)).toBe("1601-01-01T00:00:00Z");
  });

  test.each([0n, -864_000_000_000n, 0x7fff_ffff_ffff_ffffn, 0x7fff_ffff_ffff_fffen])("%s is no instant", (value) => {
    expect(filetimeToInstant(value)).toBeNull();
  });

  test("every FILETIME agrees with the platform's calendar", () => {
    fc.assert(
      fc.property(fc.integer({ min: -11_644_473_599, max: 253_402_300_799 }), (seconds) => {
        expect(filetimeToInstant((BigInt(seconds) + 11_644_473_600n) * 10_000_000n)).toBe(platformInstant(seconds));
      }),
    );
  });

  test.each([
    ["20260115093000.0Z", "2026-01-15T09:30:00Z"],
    ["20260115093000Z", "2026-01-15T09:30:00Z"],
    ["202601150930+0100", "2026-01-15T08:30:00Z"],
    ["2026011523-01", "2026-01-16T00:00:00Z"],
    ["20240229000000.0Z", "2024-02-29T00:00:00Z"],
    ["16010101000000.0Z", null],
    ["20261315093000.0Z", null],
    ["20260115093000", null],
    ["yesterday", null],
  ])("GeneralizedTime %s is %s", (text, instant) => {
    expect(generalizedTimeToInstant(text)).toBe(instant);
  });

  test("every second survives the way through GeneralizedTime", () => {
    fc.assert(
      fc.property(fc.integer({ min: -11_644_473_599, max: 253_402_300_799 }), (seconds) => {
        const instant = platformInstant(seconds);
        expect(generalizedTimeToInstant(`${instant.replaceAll(/[-:TZ]/gu, "")}.0Z`)).toBe(instant);
      }),
    );
  });
});

describe("distinguished names", () => {
  const value = fc.string({ unit: "binary", maxLength: 12 }).filter((text) => text.trim() !== "");

  test("an escaped value comes back as it was", () => {
    fc.assert(
      fc.property(
        fc.oneof(value, fc.string({ unit: fc.constantFrom("\\", ",", " ", "+", "=", "#", "a", "\0") })),
        (text) => {
          fc.pre(text !== "");
          expect(firstRdnValue(`CN=${escapeDnValue(text)},DC=example,DC=com`)).toBe(text);
        },
      ),
    );
  });

  test("a value never breaks out of its part", () => {
    fc.assert(
      fc.property(value, (text) => {
        expect(splitDn(`CN=${escapeDnValue(text)},DC=example,DC=com`)).toHaveLength(3);
      }),
    );
  });

  test("hexadecimal escapes are UTF-8 bytes", () => {
    expect(firstRdnValue("CN=M\\C3\\BCller\\, Ann,DC=x")).toBe("Müller, Ann");
  });

  test("the domain name is made of the DC parts only", () => {
    expect(dnToDnsName("CN=A\\,DC=evil,OU=x, DC=Corp,dc=Example,DC=com")).toBe("corp.example.com");
    expect(dnToDnsName("CN=Schema")).toBeNull();
    expect(dnToDnsName("")).toBeNull();
  });

  test("the parent keeps its spelling, the root has none", () => {
    expect(parentDn("CN=A\\,b,OU=X,DC=com")).toBe("OU=X,DC=com");
    expect(parentDn("DC=com")).toBeNull();
    expect(parentDn("")).toBeNull();
  });

  test("spelling does not make a different object", () => {
    expect(isSameDn("CN=Müller\\, Ann,DC=Example", "cn=m\\C3\\BCLLER\\2C ann, dc=example")).toBe(true);
    expect(isSameDn("CN=a,DC=b", "CN=a,OU=b")).toBe(false);
    expect(normalizedDn("CN=A, DC=B")).toBe("cn=a,dc=b");
  });
});

describe("text", () => {
  test("UTF-8 is decoded as the platform does it", () => {
    const percent = (bytes: Uint8Array): string =>
      Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const bytes = encodeUtf8(text);
        expect(decodeURIComponent(percent(bytes))).toBe(text);
        expect(decodeUtf8(bytes)).toBe(text);
      }),
    );
  });

  test("bytes that are no UTF-8 become the replacement character and never throw", () => {
    expect(decodeUtf8(bytesFromHex("41ff42"))).toBe("A\ufffdB");
    expect(decodeUtf8(bytesFromHex("eda080"))).toContain("\ufffd");
    fc.assert(fc.property(fc.uint8Array(), (bytes) => typeof decodeUtf8(bytes) === "string"));
  });

  test("a filter value cannot end the filter it is in", () => {
    expect(escapeFilter("a*)(uid=\\\0")).toBe("a\\2a\\29\\28uid=\\5c\\00");
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const escaped = escapeFilter(text);
        expect(escaped).not.toMatch(/[*()\0]/u);
        const back = escaped.replaceAll(/\\([\da-f]{2})/gu, (_, hex: string) =>
          String.fromCharCode(Number.parseInt(hex, 16)),
        );
        expect(back).toBe(text);
      }),
    );
  });

  test("bytes in a filter are all escaped", () => {
    expect(escapeFilterBytes(bytesFromHex("0105ff"))).toBe("\\01\\05\\ff");
  });

  test.each([
    ["10.0 (19045)", "10.0.19045"],
    ["6.1 (7601)", "6.1.7601"],
    [" 13.5.1 ", "13.5.1"],
    ["", ""],
  ])("the system version %j reads %j", (text, version) => {
    expect(systemVersionOf(text)).toBe(version);
  });
});
