import { describe, expect, it } from "vitest";
import type { FindingRow } from "#domain/result/result-document.ts";
import { openedOf, partlyReadEstate, twoForestsWithFixes } from "#renderer/testing/estates.ts";
import { evidenceOf, factInBrief, placeOf, subjectOf } from "./evidence-of.ts";

function findingOf(findings: readonly FindingRow[], checkId: string, verdict: FindingRow["verdict"]): FindingRow {
  const found = findings.find((finding) => finding.checkId === checkId && finding.verdict === verdict);
  if (found === undefined) throw new Error(`no ${verdict} of ${checkId}`);
  return found;
}

const unrouted = findingOf(openedOf(twoForestsWithFixes()).result.findings, "upn-suffix-routed", "fail");
const unread = findingOf(openedOf(partlyReadEstate()).result.findings, "forest-level-2003-or-later", "unknown");

describe("a finding in words", () => {
  it("names the object at fault and the pair of forests", () => {
    expect(placeOf(unrouted)).toBe("corp.example.com to partner.example.net");
    expect(subjectOf(unrouted)).toBe("sales.example.net, corp.example.com to partner.example.net");
  });

  it("puts the first evidence in a few words, with the users concerned", () => {
    expect(factInBrief(unrouted)).toBe("disabled (new), 40 enabled users");
  });

  it("says that the fix of a fail is known, and what would turn it", () => {
    const view = evidenceOf(unrouted);
    expect(view.verdictWords).toBe("Fails, fix known");
    expect(view.turn).toEqual(unrouted.fix);
    expect(view.sources[0]?.server).toBe("dc1.corp.example.com");
  });

  it("names the missing fact with cause and next step instead of a fix", () => {
    const view = evidenceOf(unread);
    expect(view.missing[0]?.what).toBe("Levels and UPN suffixes of partner.example.net");
    expect(view.missing[0]?.cause).not.toBe("name-not-resolved");
    expect(view.missing[0]?.next).not.toBe("");
    expect(view.turn).toBeNull();
  });

  it("shows rows of one answer with one source", () => {
    const [row] = unrouted.evidence;
    if (row === undefined) throw new Error("evidence expected");
    expect(evidenceOf({ ...unrouted, evidence: [row, row, row] }).sources).toHaveLength(1);
  });
});
