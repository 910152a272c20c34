import { expect, test } from "vitest";

import { aDomainController, aForest, aKnownOnlyForest, failed } from "#domain/testing/facts.ts";

import { isServerOfForest } from "./server-of-forest.ts";

const root = "corp.example.com";
const forest = aForest({
  name: root,
  domainControllers: [aDomainController(root, "DC1", { addresses: ["192.0.2.10", "2001:db8::A"] })],
});

test.each([
  ["dc1.corp.example.com", true],
  ["DC1.corp.example.com.:636", true],
  ["192.0.2.10:389", true],
  ["192.0.2.10", true],
  ["[2001:db8::a]:389", true],
  ["2001:db8::a", true],
  ["corp.example.com", true],
  ["dc9.corp.example.com", false],
  ["192.0.2.1", false],
  ["dc1", false],
])("%s stands for the forest that was read: %s", (server, expected) => {
  expect(isServerOfForest(server, forest)).toBe(expected);
});

test("a forest that was not read has no server that stands for it", () => {
  expect(isServerOfForest(root, aKnownOnlyForest(root))).toBe(false);
});

test("without the list of domain controllers only a domain's name tells", () => {
  const unlisted = aForest({ name: root, facts: { domainControllers: failed("timeout") } });
  expect([isServerOfForest("192.0.2.10", unlisted), isServerOfForest(root, unlisted)]).toEqual([false, true]);
});
