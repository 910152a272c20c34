import fc from "fast-check";
import { expect, test } from "vitest";

import { DeliveredNames } from "./delivered-names.ts";

test("knows exactly the names it was given, like a set of lower-case texts", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 4 })), fc.array(fc.string({ maxLength: 4 })), (given, asked) => {
      const names = new DeliveredNames();
      const expected = new Set(given.map((name) => name.toLowerCase()));
      for (const name of given) names.add(name);
      expect(names.size).toBe(expected.size);
      for (const name of [...given, ...asked]) expect(names.has(name)).toBe(expected.has(name.toLowerCase()));
    }),
  );
});

test("tells 200,000 names of one shape apart while it grows", () => {
  const names = new DeliveredNames();
  const dn = (index: number): string => `CN=user${index},OU=staff,DC=corp,DC=example,DC=com`;
  for (let index = 0; index < 200_000; index += 1) names.add(dn(index));
  expect(names.size).toBe(200_000);
  const wrong = Array.from({ length: 400_000 }, (_, index) => index).filter(
    (index) => names.has(dn(index)) !== index < 200_000,
  );
  expect(wrong).toEqual([]);
});
