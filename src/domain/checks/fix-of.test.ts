import { expect, it } from "vitest";

import { fixKey, fixOf } from "./fix-of.ts";
import type { Finding } from "./finding.ts";

const [a, b] = ["a.example.com", "b.example.net"] as const;

function finding(checkId: string, subject: Partial<Finding["subject"]>, changes: Partial<Finding> = {}): Finding {
  return {
    key: checkId,
    checkId,
    ruleId: "PTA-TRUST-01",
    area: "trusts-and-suffixes",
    verdict: "fail",
    subject: { forest: a, domain: null, servingForest: null, object: null, ...subject },
    message: "",
    params: {},
    evidence: [],
    missing: [],
    ...changes,
  };
}

it("names the same work by one key, from whichever side it is seen", () => {
  const seen = [
    finding("agent-forest-trust", { servingForest: b }),
    finding("agent-forest-trust", { forest: b, servingForest: a }),
  ];
  expect(seen.map(fixKey)).toEqual([`two-way-forest-trust/${a}/${b}`, `two-way-forest-trust/${a}/${b}`]);
});

it("keeps apart what is done at one side, and at several objects", () => {
  const object = "works.example.com";
  const seen = [
    finding("upn-suffix-routed", { servingForest: b, object }),
    finding("upn-suffix-routed", { forest: b, servingForest: a, object }),
    finding("upn-suffix-routed", { servingForest: b, object }, { message: "excluded" }),
  ];
  expect(seen.map(fixKey)).toEqual([
    `enable-suffix-routing/${b}/${a}/${object}`,
    `enable-suffix-routing/${a}/${b}/${object}`,
    `remove-suffix-exclusion/${b}/${a}/${object}`,
  ]);
});

it("shares the work of two checks that ask for the same", () => {
  const seen = ["writable-domain-controller-present", "adfs-writable-controller"].map((id) =>
    finding(id, { domain: a }),
  );
  expect(new Set(seen.map(fixKey))).toEqual(new Set([`writable-domain-controller/${a}/${a}`]));
});

it("is none for what holds, what does not concern the estate, and a check of a later version", () => {
  expect(fixKey(finding("recycle-bin-on", {}, { verdict: "pass" }))).toBeNull();
  expect(fixOf(finding("recycle-bin-on", {}, { verdict: "notApplicable" }))).toBeNull();
  expect(fixKey(finding("no-such-check", {}))).toBeNull();
  expect(fixKey(finding("recycle-bin-on", {}, { verdict: "unknown" }))).toBe(`turn-on-recycle-bin/${a}`);
});
