import { expect, it } from "vitest";

import { parseUser, simpleBindName } from "./credentials.ts";

it.each([
  ["reader", { user: "reader", domain: null, suffix: null }],
  [String.raw`CORP\reader`, { user: "reader", domain: "CORP", suffix: null }],
  ["reader@corp.example.com", { user: "reader", domain: null, suffix: "corp.example.com" }],
  ["odd@name@corp.example.com", { user: "odd@name", domain: null, suffix: "corp.example.com" }],
  ["@reader", { user: "@reader", domain: null, suffix: null }],
])("takes %s apart", (typed, expected) => {
  expect(parseUser(typed, "secret")).toEqual({ ...expected, password: "secret" });
});

it.each([
  ["reader", "corp.example.com", "reader@corp.example.com"],
  ["reader", null, "reader"],
  [String.raw`CORP\reader`, "corp.example.com", String.raw`CORP\reader`],
  ["reader@other.example", "corp.example.com", "reader@other.example"],
  ["cn=reader,dc=test", "corp.example.com", "cn=reader,dc=test"],
])("binds %s on a server of %s as %s", (typed, domain, expected) => {
  expect(simpleBindName(typed, domain)).toBe(expected);
});
