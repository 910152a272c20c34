import { BerWriter, EqualityFilter, FilterParser } from "ldapts";
import { describe, expect, it } from "vitest";

import { writeFilter } from "./filter.ts";

function encode(text: string): string {
  const writer = new BerWriter();
  writeFilter(writer, text);
  return writer.buffer.toString("hex");
}

/** What the library's own parser makes of the same text, where it can. */
function reference(text: string): string {
  const writer = new BerWriter();
  FilterParser.parseString(text).write(writer);
  return writer.buffer.toString("hex");
}

describe("writeFilter", () => {
  it.each([
    "(objectClass=*)",
    "(cn=Babs Jensen)",
    "(cn=*)",
    "(cn=Ba*)",
    "(cn=*bs*Jen*n)",
    "(&(objectClass=user)(!(cn=Tim Howes)))",
    "(|(a=1)(b>=2)(c<=3)(d~=4))",
    "(userAccountControl:1.2.840.113556.1.4.803:=2)",
    String.raw`(cn=Parens \28R Us\29)`,
    "(&(objectCategory=person)(|(mail=a@b.example.com)(proxyAddresses=smtp:*)))",
  ])("writes %s as the library does", (text) => {
    expect(encode(text)).toBe(reference(text));
  });

  it("keeps escaped octets as they are", () => {
    const writer = new BerWriter();
    new EqualityFilter({ attribute: "objectGUID", value: Buffer.from("00ff80c3", "hex") }).write(writer);
    expect(encode(String.raw`(objectGUID=\00\ff\80\c3)`)).toBe(writer.buffer.toString("hex"));
  });

  it("writes other letters in UTF-8", () => {
    expect(encode("(cn=Müller)")).toBe(encode(String.raw`(cn=M\c3\bcller)`));
  });

  it("writes a matching rule on DN components", () => {
    const parts = [
      [0x81, "2.5.13.5"],
      [0x82, "ou"],
      [0x83, "Sales"],
    ] as const;
    const content = parts.flatMap(([tag, text]) => [tag, text.length, ...Buffer.from(text)]);
    const expected = Buffer.from([0xa9, content.length + 3, ...content, 0x84, 1, 0xff]);
    expect(encode("(ou:dn:2.5.13.5:=Sales)")).toBe(expected.toString("hex"));
  });

  it.each(["", "cn=x", "(cn=x", "(cn=x))", "(&(cn=x)", "(!(a=1)(b=2))", "(=x)", String.raw`(cn=\zz)`, "(cn=a(b)"])(
    "refuses %j",
    (text) => {
      expect(() => encode(text)).toThrow(expect.objectContaining({ code: "invalid-input" }));
    },
  );
});
