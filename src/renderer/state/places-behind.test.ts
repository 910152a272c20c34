import { expect, it } from "vitest";
import type { FindingRow } from "#domain/result/result-document.ts";
import { openedOf, partlyReadEstate, twoForestsWithFixes } from "#renderer/testing/estates.ts";
import { placesBehind } from "./places-behind.ts";

const fails = openedOf(twoForestsWithFixes()).result.findings.filter(({ verdict }) => verdict === "fail");

it("names each fact behind a finding once, and those that are missing", () => {
  const suffix = fails.find(({ subject }) => subject.object === "works.example.com");
  const places = placesBehind(suffix as FindingRow);
  expect(places).toContainEqual({ forest: "partner.example.net", domain: "partner.example.net", key: "trusts" });
  expect(new Set(places.map((place) => JSON.stringify(place))).size).toBe(places.length);
  const unknown = openedOf(partlyReadEstate()).result.findings.find(({ missing }) => missing.length > 0);
  const [lacking] = unknown?.missing ?? [];
  expect(placesBehind(unknown as FindingRow).map(({ key }) => key)).toContain(lacking?.fact);
});

it("names none for what was stated or worked out", () => {
  const stated = { forest: "corp.example.com", domain: null, fact: "profile" };
  const evidence = [
    { label: "seats", value: 10, users: null, fact: stated, from: null },
    { label: "forests", value: 2, users: null, fact: null, from: null },
  ];
  expect(placesBehind({ ...fails[0], evidence, missing: [] } as unknown as FindingRow)).toEqual([]);
});
