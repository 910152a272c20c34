import { describe, expect, test } from "vitest";

import type { Finding, Verdict } from "#domain/checks/finding.ts";
import { upnSuffixRoutedStrings } from "#domain/checks/trusts/upn-suffix-routed.strings.ts";
import { anEstate } from "#domain/testing/facts.ts";

import { findingRow } from "./finding-row.ts";

const finding = (changes: Partial<Finding> = {}): Finding => ({
  key: "upn-suffix-routed/a.example.com/b.example.net",
  checkId: "upn-suffix-routed",
  ruleId: "PTA-SUFFIX-02",
  area: "trusts-and-suffixes",
  verdict: "fail",
  subject: { forest: "b.example.net", domain: null, servingForest: "a.example.com", object: null },
  message: "disabled-new",
  params: {},
  evidence: [],
  missing: [],
  ...changes,
});
const rowOf = (changes: Partial<Finding>) => findingRow(finding(changes), anEstate({ forests: [] }));

describe("the severity of a finding", () => {
  test.each<[string, Verdict, string]>([
    ["PTA-SUFFIX-02", "fail", "blocker"],
    ["PTA-SUFFIX-02", "unknown", "blocker"],
    ["PTA-AGENT-05", "warn", "warning"],
    ["DEP-SYNC-01", "manual", "warning"],
    ["PHS-INET-01", "fail", "warning"],
    ["DS-UPN-01", "warn", "warning"],
    ["DS-BIN-01", "warn", "advice"],
    ["FS-SCOPE-01", "warn", "information"],
    ["NO-SUCH-01", "fail", "information"],
  ])("of %s with verdict %s is %s", (ruleId, verdict, severity) => {
    expect(rowOf({ ruleId, verdict }).severity).toBe(severity);
  });
});

describe("the fix of a finding", () => {
  test("is that of its message where it has one of its own", () => {
    expect(rowOf({ message: "excluded" }).fix).toMatchObject(upnSuffixRoutedStrings.fixes?.["excluded"] ?? {});
  });

  test("is that of the check otherwise", () => {
    expect(rowOf({ message: "disabled-new" }).fix).toMatchObject(upnSuffixRoutedStrings.fix);
  });

  test("is not shown for what holds", () => {
    expect(rowOf({ message: "routed", verdict: "pass" }).fix).toBeNull();
  });
});
