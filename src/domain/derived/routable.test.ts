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
])("%j can be verified in a tenant: %s", (suffix, expected) => {
  expect(isInternetRoutable(suffix)).toBe(expected);
});
