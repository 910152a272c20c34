import { expect, it } from "vitest";

import { realmFor } from "./realm.ts";

const at = (host: string, user: string | null) => ({
  server: { host, port: 389, name: null },
  identity:
    user === null ? ({ kind: "signed-in-user" } as const) : ({ kind: "password", user, password: "x" } as const),
});
const dc = "dc1.corp.example.com";
const ip = "192.0.2.1";
const corp = "CORP.EXAMPLE.COM";
const evil = "EVIL.EXAMPLE";

it.each([
  ["a plain name, at a server within the realm", at(dc, "reader"), corp, corp],
  ["a plain name, at a server of another name", at(dc, "reader"), evil, null],
  ["a plain name, at a mere address", at(ip, "reader"), corp, null],
  ["a NetBIOS name, at a mere address", at(ip, String.raw`CORP\reader`), evil, null],
  ["a user who says the realm, at a mere address", at(ip, "reader@corp.example.com"), corp, corp],
  ["a user who says another realm", at(ip, "reader@corp.example.com"), evil, corp],
  ["a DNS domain before the user's name", at(ip, String.raw`corp.example.com\reader`), evil, corp],
  ["a user principal name of another suffix, at a server within the realm", at(dc, "reader@mail.example"), corp, corp],
  ["the signed-in user, who shows no password", at(ip, null), corp, corp],
  ["a server that names no realm", at(dc, "reader"), null, null],
])("chooses the realm for %s", (_, asked, told, realm) => {
  expect(realmFor(asked, told, "linux")).toBe(realm);
});

it("leaves a typed domain to Windows, and not a plain name", () => {
  expect(realmFor(at(ip, String.raw`CORP\reader`), corp, "win32")).toBe(corp);
  expect(realmFor(at(ip, "reader"), evil, "win32")).toBe(null);
});
