import { describe, expect, it } from "vitest";

import { domainDn, fileTime, interval, renderLdif, unicodePwd } from "./ldif.ts";

const dn = "CN=Partitions,DC=contoso";

describe("renderLdif", () => {
  it("adds an entry with several values in order", () => {
    const text = renderLdif([{ dn, change: "add", attributes: { objectClass: "top", keywords: ["b", "a"] } }]);
    expect(text).toBe(`dn: ${dn}\nchangetype: add\nobjectClass: top\nkeywords: b\nkeywords: a\n`);
  });

  it("ends every changed attribute with a dash", () => {
    const text = renderLdif([{ dn, change: "replace", attributes: { a: 1, b: 2n } }]);
    expect(text).toBe(`dn: ${dn}\nchangetype: modify\nreplace: a\na: 1\n-\nreplace: b\nb: 2\n-\n`);
  });

  it("appends a value to an attribute that has some", () => {
    const text = renderLdif([{ dn, change: "append", attributes: { uPNSuffixes: "labs.example.com" } }]);
    expect(text).toContain("changetype: modify\nadd: uPNSuffixes\nuPNSuffixes: labs.example.com\n-\n");
  });

  it("separates records by an empty line", () => {
    const record = { dn, change: "add", attributes: { cn: "x" } } as const;
    expect(renderLdif([record, record]).split("\n\n")).toHaveLength(2);
  });

  it.each([
    ["non-ASCII text", "Søren", "U8O4cmVu"],
    ["a leading space", " x", "IHg="],
    ["a trailing space", "x ", "eCA="],
    ["a leading colon", ":x", "Ong="],
    ["a line break", "x\ny", "eAp5"],
  ])("encodes %s", (_, value, encoded) => {
    expect(renderLdif([{ dn, change: "add", attributes: { cn: value } }])).toContain(`\ncn:: ${encoded}\n`);
  });

  it("encodes bytes unchanged", () => {
    const text = renderLdif([{ dn, change: "add", attributes: { guid: Uint8Array.of(0, 255) } }]);
    expect(text).toContain("\nguid:: AP8=\n");
  });
});

describe("directory values", () => {
  it("counts FILETIME from 1601", () => {
    expect(fileTime(new Date("1601-01-01T00:00:00Z"))).toBe(0n);
  });

  it("gives the seconds that Samba itself wrote for a known moment", () => {
    const written = 0x01dd7a47f9618cc2n;
    expect(fileTime(new Date("2026-11-22T06:09:03Z")) / 10_000_000n).toBe(written / 10_000_000n);
  });

  it("writes lengths of time as negative 100 ns units", () => {
    expect(interval(30)).toBe(-18_000_000_000n);
  });

  it("quotes passwords in UTF-16", () => {
    expect([...unicodePwd("a")]).toEqual([0x22, 0, 0x61, 0, 0x22, 0]);
  });

  it("turns a DNS name into a distinguished name", () => {
    expect(domainDn("contoso.example.com")).toBe("DC=contoso,DC=example,DC=com");
  });
});
