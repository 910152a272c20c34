import { describe, expect, it } from "vitest";
import { openedOf, twoForestsWithFixes } from "#renderer/testing/estates.ts";
import { freshFindingsView } from "./findings-slice.ts";
import {
  chosenFinding,
  countVerdicts,
  findingsInScope,
  groupFindings,
  splitWaived,
  verdictOrder,
  type FindingsFilter,
} from "./select-findings.ts";

const { findings } = openedOf(twoForestsWithFixes()).result;
const fresh: FindingsFilter = { ...freshFindingsView, kept: null, today: "2026-11-25", changes: null };
const all: FindingsFilter = { ...fresh, verdicts: verdictOrder };

describe("the list of findings", () => {
  it("counts every finding once", () => {
    const counts = Object.values(countVerdicts(findings)).reduce((sum, count) => sum + count, 0);
    expect(counts).toBe(findings.length);
  });

  it("filters by what became of a finding, and by nothing while nothing is compared", () => {
    const [first] = findings;
    const isNew: FindingsFilter = { ...all, change: "new" };
    expect(findingsInScope(findings, isNew)).toEqual(findings);
    const changes = new Map(findings.map(({ key }) => [key, key === first?.key ? "new" : "still-there"] as const));
    expect(findingsInScope(findings, { ...isNew, changes })).toEqual([first]);
  });

  it("shows every finding once when every verdict is chosen", () => {
    const shown = groupFindings(findingsInScope(findings, all), all).flatMap((group) => group.findings);
    expect(shown.map(({ key }) => key).toSorted()).toEqual(findings.map(({ key }) => key).toSorted());
  });

  it("leaves out what passes and what does not concern the estate at first", () => {
    const shown = groupFindings(findings, fresh).flatMap((group) => group.findings);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter(({ verdict }) => verdict === "pass" || verdict === "notApplicable")).toEqual([]);
  });

  it("puts the area with the most fails first, and each area's worst first", () => {
    const groups = groupFindings(findings, all);
    const fails = groups.map((group) => group.counts.fail);
    expect(fails).toEqual(fails.toSorted((a, b) => b - a));
    for (const group of groups) {
      const order = group.findings.map(({ verdict }) => verdictOrder.indexOf(verdict));
      expect(order).toEqual(order.toSorted((a, b) => a - b));
    }
  });

  it("puts the worst verdict first when grouped by verdict, with every finding once", () => {
    const groups = groupFindings(findings, { ...all, grouping: "verdict" });
    const ids = groups.map((group) => verdictOrder.findIndex((verdict) => verdict === group.of.id));
    expect(ids).toEqual(ids.toSorted((a, b) => a - b));
    for (const group of groups)
      expect(new Set(group.findings.map(({ verdict }) => verdict))).toEqual(new Set([group.of.id]));
    const shown = groups.flatMap((group) => group.findings);
    expect(shown.map(({ key }) => key).toSorted()).toEqual(findings.map(({ key }) => key).toSorted());
  });

  it("leaves out verdicts that are not chosen when grouped by verdict", () => {
    const groups = groupFindings(findings, { ...fresh, verdicts: ["warn"], grouping: "verdict" });
    expect(groups.map((group) => group.of)).toEqual([{ grouping: "verdict", id: "warn" }]);
  });

  it.each(["area", "verdict"] as const)("keeps one on screen whose verdict is not chosen, by %s", (grouping) => {
    const kept = findings.find(({ verdict }) => verdict === "pass")?.key ?? "";
    const shown = groupFindings(findings, { ...fresh, grouping, kept }).flatMap((group) => group.findings);
    expect(shown.filter(({ verdict }) => verdict === "pass").map(({ key }) => key)).toEqual([kept]);
  });

  it("shows what is waived when asked for, whatever its verdict, and again when its day has passed", () => {
    const open = findings.find(({ verdict }) => verdict === "fail");
    if (open === undefined) throw new Error("something fails");
    const waiver = {
      reason: "Sold soon",
      owner: "Board",
      until: "2026-11-25",
      at: "2026-11-25T09:00:00Z",
      verdict: "fail",
    } as const;
    const rows = findings.map((finding) => (finding === open ? { ...finding, waiver } : finding));
    const isShown = (filter: FindingsFilter): boolean =>
      groupFindings(rows, filter).some((group) => group.findings.some(({ key }) => key === open.key));
    expect(isShown(fresh)).toBe(false);
    expect(isShown({ ...fresh, verdicts: [], isWaivedShown: true })).toBe(true);
    expect(isShown({ ...fresh, today: "2026-11-26" })).toBe(true);
    expect(splitWaived(rows, "2026-11-25").waived.map(({ key }) => key)).toEqual([open.key]);
  });

  it("finds by the object at fault, in any case", () => {
    const found = findingsInScope(findings, { ...all, search: " WORKS.example.com " });
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((finding) => JSON.stringify(finding).includes("works.example.com"))).toBe(true);
  });

  it("narrows to an option, an area and a forest on either side of a pair", () => {
    const ofOption = findingsInScope(findings, { ...all, option: "ad-fs" });
    expect(ofOption.every(({ affects }) => affects.includes("ad-fs"))).toBe(true);
    const ofArea = findingsInScope(findings, { ...all, area: "users" });
    expect(new Set(ofArea.map(({ area }) => area))).toEqual(new Set(["users"]));
    const ofForest = findingsInScope(findings, { ...all, forest: "corp.example.com" });
    expect(ofForest.some(({ subject }) => subject.servingForest === "corp.example.com")).toBe(true);
    expect(ofForest.length).toBeLessThan(findings.length);
  });

  it("shows the worst finding until one is chosen, and none once the pane was closed", () => {
    const groups = groupFindings(findings, fresh);
    expect(chosenFinding(groups, freshFindingsView)?.verdict).toBe("fail");
    expect(chosenFinding(groups, { ...freshFindingsView, choice: { kind: "none" } })).toBeNull();
    const key = findings.find(({ verdict }) => verdict === "pass")?.key ?? "";
    expect(chosenFinding(groups, { ...freshFindingsView, choice: { kind: "finding", key } })).toBeNull();
  });
});
