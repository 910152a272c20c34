import { expect, test } from "vitest";

import { aForest, anEstate, aTrust } from "#domain/testing/facts.ts";

import { trustChain } from "./trust-chain.ts";

const [a, b, c, d] = ["a.example.com", "b.example.net", "c.example.org", "d.example.com"];
const forest = (name: string, ...partners: string[]) =>
  aForest({ name, trusts: partners.map((partner) => aTrust({ partner })) });
const chain = (...forests: [ReturnType<typeof forest>, ReturnType<typeof forest>, ...ReturnType<typeof forest>[]]) =>
  trustChain(anEstate({ forests }), forests[0], forests[1]);

test("a chain of four names both forests between, in order", () => {
  expect(chain(forest(a, b), forest(d, c), forest(b, a, c), forest(c, b, d))).toEqual([b, c]);
});

test("the shortest chain is named", () => {
  expect(chain(forest(a, b, c), forest(d, c), forest(b, a, c), forest(c, a, b, d))).toEqual([c]);
});

test("forests without a chain give none", () => {
  expect(chain(forest(a, b), forest(d), forest(b, a))).toEqual([]);
});
