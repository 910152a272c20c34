import { expect, it } from "vitest";

import { LdapFailure } from "./failure.ts";
import { toLdapFailure } from "./socket-failure.ts";

it.each([
  ["ECONNREFUSED", "refused"],
  ["ENOTFOUND", "name-not-resolved"],
  ["EAI_AGAIN", "name-not-resolved"],
  ["ETIMEDOUT", "timeout"],
  ["EHOSTUNREACH", "unreachable"],
  ["ENETUNREACH", "unreachable"],
  ["ECONNRESET", "connection-lost"],
  ["EPIPE", "connection-lost"],
  ["ESOMETHINGNEW", "internal"],
])("translates %s to %s", (code, expected) => {
  const failure = toLdapFailure(Object.assign(new Error(`connect ${code}`), { code }));
  expect(failure).toMatchObject({ code: expected, detail: `connect ${code}` });
});

it("passes its own failures through", () => {
  const failure = new LdapFailure("cancelled");
  expect(toLdapFailure(failure, "malformed")).toBe(failure);
});

it("uses the fallback for what it does not know", () => {
  expect(toLdapFailure("odd", "malformed")).toMatchObject({ code: "malformed", detail: "odd" });
});
