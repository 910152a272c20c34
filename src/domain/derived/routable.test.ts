import { expect, test } from "vitest";

import { isInternetRoutable } from "./routable.ts";

test.each([
  ["example.com", true],
  ["corp.example.net", true],
  ["xn--mller-kva.example.org", true],
  ["example.xn--p1ai", true],
  ["corp.local", false],
  ["corp.internal", false],
  ["corp.test", false],
  ["corp.example", false],
  ["contoso", false],
  ["", false],
  ["corp..com", false],
  [".com", false],
  ["10.0.0.1", false],
  ["corp.loc", false],
  ["firma.intern", false],
  ["x.dom", false],
  ["x.priv", false],
  ["x.lokal", false],
  ["contoso.ads", true],
  ["müller.example.de", true],
  ["example.xn--p1acf", true],
  ["example.xn--nosuchname", false],
  ["corp_x.example.com", false],
  ["-corp.example.com", false],
  ["corp-.example.com", false],
])("%j can be verified in a tenant: %s", (suffix, expected) => {
  expect(isInternetRoutable(suffix)).toBe(expected);
});
