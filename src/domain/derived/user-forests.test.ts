import { describe, expect, test } from "vitest";

import { emptyProfile } from "#domain/facts/profile.ts";
import { aForest, aKnownOnlyForest, anEstate } from "#domain/testing/facts.ts";

import { forestsInScope, servingForests, userForests } from "./user-forests.ts";

const corp = aForest({ name: "corp.example.com" });
const resources = aForest({ name: "resources.example.org", users: {} });
const unread = aKnownOnlyForest("other.example.net");
const estate = anEstate({ forests: [corp, resources, unread] });
const names = (forests: readonly { readonly name: string }[]) => forests.map((forest) => forest.name);
const without = (...forestsOutOfScope: string[]) => ({ ...emptyProfile, forestsOutOfScope });

describe("forests that take part", () => {
  test("are all but those left out", () => {
    expect(names(forestsInScope(estate, without(corp.name)))).toEqual([unread.name, resources.name]);
  });

  test("have users, or may have when that is not known", () => {
    expect(names(userForests(estate, emptyProfile))).toEqual([corp.name, unread.name]);
  });

  test("all count when none has users", () => {
    expect(names(userForests(estate, without(corp.name, unread.name)))).toEqual([resources.name]);
  });
});

describe("forests that could hold servers", () => {
  test("are those that were read, with users or without", () => {
    expect(names(servingForests(estate, emptyProfile))).toEqual([corp.name, resources.name]);
  });

  test("and those named for agents, read or not", () => {
    const profile = { ...emptyProfile, agentForests: [unread.name] };
    expect(names(servingForests(estate, profile))).toEqual([corp.name, unread.name, resources.name]);
  });
});
