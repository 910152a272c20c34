import { describe, expect, test } from "vitest";

import { emptyProfile } from "#domain/facts/profile.ts";
import { aDomain, aForest, aKnownOnlyForest, anEstate, failed } from "#domain/testing/facts.ts";

import { agentForests, forestsInScope, readForests, statedAgentForests, userForests } from "./user-forests.ts";

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

  test("may have users in domains that could not be listed", () => {
    const unlisted = aForest({ name: resources.name, users: {}, facts: { partitions: failed("timeout") } });
    expect(names(userForests(anEstate({ forests: [corp, unlisted] }), emptyProfile))).toEqual([
      corp.name,
      unlisted.name,
    ]);
  });

  test("all count when none has users", () => {
    expect(names(userForests(estate, without(corp.name, unread.name)))).toEqual([resources.name]);
  });
});

describe("forests that could hold a farm", () => {
  test("are those in scope that were read, with users or without", () => {
    expect(names(readForests(estate, emptyProfile))).toEqual([corp.name, resources.name]);
    expect(names(readForests(estate, without(corp.name)))).toEqual([resources.name]);
  });
});

describe("forests that could hold agents", () => {
  const stating = (...forests: string[]) => ({ ...without(corp.name), agentForests: forests });

  test("are the same when none is stated", () => {
    expect(names(agentForests(estate, without(corp.name)))).toEqual([resources.name]);
  });

  test("are also those that were stated, in scope or not, read or not", () => {
    expect(names(agentForests(estate, stating(corp.name, unread.name)))).toEqual([
      corp.name,
      unread.name,
      resources.name,
    ]);
  });

  test("can be stated by the name of a domain", () => {
    const child = aForest({ name: corp.name, childDomains: [aDomain({ name: "eu.corp.example.com" })] });
    const stated = statedAgentForests(anEstate({ forests: [child] }), stating("eu.corp.example.com"));
    expect([names(stated.forests), stated.unknownNames]).toEqual([[corp.name], []]);
  });

  test("are not known when the estate holds no such forest", () => {
    const stated = statedAgentForests(estate, stating(resources.name, "typo.example.com"));
    expect([names(stated.forests), stated.unknownNames]).toEqual([[resources.name], ["typo.example.com"]]);
  });
});
