import { describe, expect, it } from "vitest";

import type { FindingRow } from "#domain/result/result-document.ts";

import { countFindings, findingGroups, groupsByArea } from "./finding-groups.ts";

function aFinding(changes: Partial<FindingRow>): FindingRow {
  return {
    key: "check/a",
    checkId: "check",
    ruleId: "R-1",
    area: "users",
    verdict: "fail",
    severity: "warning",
    title: "Title",
    goal: "Goal",
    text: "Text",
    why: "Why",
    subject: { forest: null, domain: null, servingForest: null, object: null },
    evidence: [],
    missing: [],
    fix: null,
    waiver: null,
    affects: [],
    source: [],
    basis: "documented",
    ...changes,
  };
}

const keysOf = (findings: readonly FindingRow[]): readonly (readonly string[])[] =>
  findingGroups(findings).map((group) => group.findings.map(({ key }) => key));

describe("groups of findings", () => {
  it("hold what differs in its place only", () => {
    const fix = { id: "do-it", key: "do-it/here", what: "Do it", who: "AD team", effort: "a day" };
    expect(
      keysOf([
        aFinding({ key: "1", text: "in a" }),
        aFinding({ key: "2", text: "in b" }),
        aFinding({ key: "3", fix }),
        aFinding({ key: "4", ruleId: "R-2" }),
      ]),
    ).toEqual([["1", "2"], ["3"], ["4"]]);
  });

  it("come by verdict, then area, then weight, then as they were", () => {
    expect(
      keysOf([
        aFinding({ key: "pass", verdict: "pass", title: "p" }),
        aFinding({ key: "advice", severity: "advice", title: "a" }),
        aFinding({ key: "later", title: "b" }),
        aFinding({ key: "blocker", severity: "blocker", title: "c" }),
        aFinding({ key: "last", title: "d" }),
        aFinding({ key: "trust", area: "trusts-and-suffixes", severity: "information", title: "e" }),
        aFinding({ key: "warn", verdict: "warn", title: "f" }),
      ]).flat(),
    ).toEqual(["trust", "blocker", "later", "last", "advice", "warn", "pass"]);
  });

  it("lose and double nothing", () => {
    const findings = Array.from({ length: 60 }, (_, index) =>
      aFinding({ key: String(index), title: `t${index % 7}`, verdict: index % 2 === 0 ? "warn" : "unknown" }),
    );
    const groups = findingGroups(findings);
    expect(countFindings(groups)).toBe(60);
    const byVerdict = (["fail", "warn", "unknown"] as const).map((verdict) =>
      countFindings(groupsByArea(groups, verdict).flatMap(([, own]) => own)),
    );
    expect(byVerdict).toEqual([0, 30, 30]);
  });
});
