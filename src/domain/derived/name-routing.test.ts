import fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { NamespaceRecord } from "#domain/facts/trusts.ts";
import { domainInfo, exclusion, topLevelName } from "#domain/testing/facts.ts";

import { routeSuffix } from "./name-routing.ts";

const name = "fabrikam.example.net";
const own = ["corp.example.com"];
const other: NamespaceRecord = { type: "other", recordType: 9, flags: 0, at: null };

describe("the routing of a suffix", () => {
  test.each<[string, string, NamespaceRecord[], string]>([
    ["a listed name is enabled", name, [topLevelName(name)], "enabled"],
    ["a name below a listed one goes with it", `eu.${name}`, [topLevelName(name)], "enabled"],
    ["a name above a listed one does not", "example.net", [topLevelName(name)], "not-listed"],
    ["a name that only ends in the same letters does not", `x${name}`, [topLevelName(name)], "not-listed"],
    ["no record at all lists nothing", name, [], "not-listed"],
    ["an unread record lists nothing", name, [other], "not-listed"],
    ["a name added later is disabled", name, [topLevelName(name, "disabled-new")], "disabled-new"],
    ["an administrator can disable it", name, [topLevelName(name, "disabled-by-admin")], "disabled-by-admin"],
    ["two forests can be in conflict over it", name, [topLevelName(name, "conflict")], "conflict"],
    ["an exclusion takes it out", name, [topLevelName(name), exclusion(name)], "excluded"],
    [
      "an exclusion above it takes it out too",
      `a.eu.${name}`,
      [topLevelName(name), exclusion(`eu.${name}`)],
      "excluded",
    ],
    ["an exclusion below it does not", name, [topLevelName(name), exclusion(`eu.${name}`)], "enabled"],
    [
      "a blocked domain is not reached",
      name,
      [topLevelName(name), domainInfo(name, { isSidBlocked: true })],
      "domain-blocked",
    ],
    [
      "a blocked NetBIOS name does not matter",
      name,
      [topLevelName(name), domainInfo(name, { isNetbiosBlocked: true })],
      "enabled",
    ],
    [
      "a blocked domain of another name does not matter",
      name,
      [topLevelName(name), domainInfo(`eu.${name}`, { isSidBlocked: true })],
      "enabled",
    ],
    [
      "the longest name decides when it is disabled",
      `eu.${name}`,
      [topLevelName(name), topLevelName(`eu.${name}`, "conflict")],
      "conflict",
    ],
    [
      "a disabled name disables an enabled one below it",
      `eu.${name}`,
      [topLevelName(name, "disabled-by-admin"), topLevelName(`eu.${name}`)],
      "disabled-by-admin",
    ],
    [
      "so does one that was never enabled",
      `a.eu.${name}`,
      [topLevelName(name, "disabled-new"), topLevelName(`eu.${name}`)],
      "disabled-new",
    ],
    [
      "a disabled name below does not",
      name,
      [topLevelName(name), topLevelName(`eu.${name}`, "disabled-by-admin")],
      "enabled",
    ],
    [
      "the longest name decides over a conflict above it",
      `eu.${name}`,
      [topLevelName(name, "conflict"), topLevelName(`eu.${name}`)],
      "enabled",
    ],
    [
      "a suffix of the asking forest never leaves it",
      "corp.example.com",
      [topLevelName("corp.example.com")],
      "owned-by-asking-forest",
    ],
    [
      "a name below an own suffix is not owned by it",
      "eu.corp.example.com",
      [topLevelName("corp.example.com")],
      "enabled",
    ],
  ])("%s", (_, suffix, records, state) => {
    expect(routeSuffix(suffix, records, own)).toBe(state);
  });

  test("does not depend on the order of the records", () => {
    const names = fc.constantFrom(name, `eu.${name}`, `a.eu.${name}`, "example.net");
    const state = fc.constantFrom("enabled", "disabled-new", "disabled-by-admin", "conflict");
    const record = fc.oneof(
      fc.tuple(names, state).map(([label, value]) => topLevelName(label, value)),
      names.map((label) => exclusion(label)),
      names.map((label) => domainInfo(label, { isSidBlocked: true })),
    );
    const records = fc.uniqueArray(record, { selector: (one) => `${one.type} ${"name" in one ? one.name : ""}` });
    fc.assert(
      fc.property(names, records, (suffix, list) => {
        expect(routeSuffix(suffix, list.toReversed(), own)).toBe(routeSuffix(suffix, list, own));
      }),
    );
  });
});
