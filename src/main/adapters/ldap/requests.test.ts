import { describe, expect, it } from "vitest";

import { BerReader } from "./ber-reader.ts";
import { encodeRequest, REQUEST_TAGS, type LdapRequest } from "./requests.ts";

const query = { base: "DC=corp,DC=test", scope: "subtree", filter: "(cn=*)", attributes: ["cn"] } as const;

const requests: readonly LdapRequest[] = [
  { kind: "simple-bind", name: "reader", password: "secret" },
  { kind: "sasl-bind", mechanism: "GSS-SPNEGO", token: Buffer.from("00ff80", "hex") },
  { kind: "unbind" },
  { kind: "abandon", messageId: 300 },
  { kind: "start-tls" },
  { kind: "search", query: { ...query, pageSize: 1000, cookie: null }, timeLimitSeconds: 30 },
];

/** Tags of the operations that change a directory: modify, add, delete, rename. */
const WRITING_TAGS = [0x66, 0x68, 0x4a, 0x6c];

function operationOf(request: LdapRequest): { id: number; tag: number | null; reader: BerReader } {
  const reader = new BerReader(encodeRequest(7, request)).enter(0x30);
  return { id: reader.integer(0x02), tag: reader.tag, reader };
}

describe("encodeRequest", () => {
  it.each(requests)("writes $kind as one message with its number", (request) => {
    expect(operationOf(request).id).toBe(7);
  });

  it("knows no operation that writes", () => {
    const tags = requests.map((request) => operationOf(request).tag);
    expect(new Set(tags)).toEqual(new Set(Object.values(REQUEST_TAGS)));
    expect(tags.filter((tag) => WRITING_TAGS.includes(tag ?? 0))).toEqual([]);
  });

  it("carries a binary token undamaged", () => {
    const bind = operationOf(requests[1]!).reader.enter(0x60);
    bind.skip();
    bind.skip();
    const sasl = bind.enter(0xa3);
    expect(sasl.text(0x04)).toBe("GSS-SPNEGO");
    expect(sasl.bytes(0x04).toString("hex")).toBe("00ff80");
  });

  it.each([
    { cookie: null, expected: "" },
    { cookie: Buffer.from("c0ffee", "hex"), expected: "c0ffee" },
  ])("sends the cookie $expected with a page", ({ cookie, expected }) => {
    const { reader } = operationOf({
      kind: "search",
      query: { ...query, pageSize: 500, cookie },
      timeLimitSeconds: 1,
    });
    reader.skip();
    const control = reader.enter(0xa0).enter(0x30);
    expect(control.text(0x04)).toBe("1.2.840.113556.1.4.319");
    control.skip();
    const value = new BerReader(control.bytes(0x04)).enter(0x30);
    expect(value.integer(0x02)).toBe(500);
    expect(value.bytes(0x04).toString("hex")).toBe(expected);
  });

  it("asks without the paging control for a page size of 0", () => {
    const { reader } = operationOf({
      kind: "search",
      query: { ...query, pageSize: 0, cookie: null },
      timeLimitSeconds: 1,
    });
    reader.skip();
    expect(reader.done).toBe(true);
  });
});
