import { readdirSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { contoso, fabrikam, twoWayForestTrust } from "./builders.ts";
import { scenarios } from "./index.ts";
import { defineScenario } from "./scenario.ts";
import type { Scenario } from "./scenario.ts";

const all: readonly (readonly [string, Scenario])[] = Object.entries(scenarios);
const folder = new URL(".", import.meta.url);

describe("the registry", () => {
  it("lists every scenario folder", () => {
    const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).toSorted()).toEqual(Object.keys(scenarios).toSorted());
  });

  it.each(all)("knows %s by its own name", (name, scenario) => {
    expect(scenario.name).toBe(name);
  });
});

describe.each(all)("%s", (_, scenario) => {
  const suffixes = scenario.forests.flatMap(({ dnsName, upnSuffixes, people }) => [
    dnsName,
    ...upnSuffixes,
    ...people.map(({ suffix }) => suffix),
  ]);

  it("says something about every option", () => {
    expect(Object.keys(scenario.expect.options)).toHaveLength(4);
  });

  it("uses only names that nobody owns", () => {
    const names = [...suffixes, ...scenario.lateSuffixes.map(({ suffix }) => suffix)];
    expect(names.filter((name) => !/\.(example\.(com|net|org)|local)$/.test(name))).toEqual([]);
  });

  it("speaks in its expectation of its own forests", () => {
    const known = new Set(["estate", ...scenario.forests.map(({ dnsName }) => dnsName)]);
    const { options, agentForest, farmForest, routing = [] } = scenario.expect;
    const named = [
      ...Object.values(options).flatMap((scopes) => Object.keys(scopes)),
      ...[agentForest, farmForest].filter((name) => name !== undefined),
      ...routing.flatMap(({ seenFrom, trustedForest }) => [seenFrom, trustedForest]),
    ];
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });
});

describe("defineScenario", () => {
  const sound: Scenario = {
    name: "sound",
    forests: [contoso(), fabrikam()],
    trusts: [twoWayForestTrust("a", "b")],
    lateSuffixes: [],
    expect: { options: {}, adFsInProgrammeScope: false },
  };

  it("gives a sound scenario back", () => {
    expect(defineScenario(sound)).toBe(sound);
  });

  it.each([
    ["a trust to a forest that is not there", { trusts: [twoWayForestTrust("a", "c")] }],
    ["two forests of one key", { forests: [contoso(), contoso()], trusts: [] }],
    [
      "a late suffix of a forest that is not there",
      { lateSuffixes: [{ forest: "c", suffix: "x.example.com", people: 1, refreshedIn: [] }] },
    ],
  ] as const)("refuses %s", (_, change) => {
    expect(() => defineScenario({ ...sound, ...change })).toThrow("sound: ");
  });
});
