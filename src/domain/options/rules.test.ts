import { describe, expect, test } from "vitest";

import data from "#resources/identity-rules.json" with { type: "json" };

import { ruleBookSchema } from "./rule-book.ts";
import { rules, sourcesOf } from "./rules.ts";

const sourceTitles = (id: string): readonly string[] => {
  const rule = rules.get(id);
  return rule === undefined ? [] : sourcesOf(rule).map(({ title }) => title);
};

describe("the rule data", () => {
  test("has the shape that it is read as", () => {
    expect(ruleBookSchema.parse(data)).toEqual(data);
  });

  test("gives each rule a source that it holds", () => {
    const without = [...rules.values()].filter((rule) => sourcesOf(rule).length !== rule.sources.length);
    expect(without.map(({ id }) => id)).toEqual([]);
    expect([...rules.values()].filter(({ sources }) => sources.length === 0)).toEqual([]);
  });

  test("says where each source is found", () => {
    const nowhere = [...rules.values()].flatMap(sourcesOf).filter(({ location }) => location === null);
    expect(nowhere).toEqual([]);
  });

  test("tells why a chain of forest trusts is none", () => {
    expect(sourceTitles("PTA-TRUST-05")).toContain("How trust relationships work for forests in Active Directory");
  });

  test("keeps from when on a rule holds", () => {
    expect([rules.get("DS-VERSION-01")?.since, rules.get("DS-FFL-01")?.since]).toEqual(["2026-09-30", null]);
  });

  test("calls no rule of our own documented", () => {
    const own = [...rules.values()].filter(({ sources }) => sources.includes("groundcheck-method"));
    expect(own.map(({ basis }) => basis)).toEqual(["inferred"]);
  });
});
