import { describe, expect, test } from "vitest";

import type { ForestRecord } from "#domain/facts/index.ts";
import { aDomain, aForest, aKnownOnlyForest, anEstate, aTrust, failed } from "#domain/testing/facts.ts";

import { trustLink } from "./trust-link.ts";

const a = "corp.example.com";
const b = "fabrikam.example.net";
const c = "third.example.org";
type Trust = Parameters<typeof aTrust>[0];
const forest = (name: string, ...trusts: Trust[]) => aForest({ name, trusts: trusts.map(aTrust) });
const link = (asking: ForestRecord, other: ForestRecord, ...more: ForestRecord[]) =>
  trustLink(anEstate({ forests: [asking, other, ...more] }), asking, other);

describe("the link between two forests", () => {
  test("a forest trust held by both is seen from the asking side", () => {
    expect(link(forest(a, { partner: b }), forest(b, { partner: a }))).toMatchObject({
      known: true,
      value: { kind: "forest", direction: "two-way", seenFrom: a, isOneSided: false },
    });
  });

  test("an object that the other side lacks is one-sided", () => {
    expect(link(forest(a, { partner: b }), forest(b))).toMatchObject({ value: { seenFrom: a, isOneSided: true } });
    expect(link(forest(a), forest(b, { partner: a }))).toMatchObject({ value: { seenFrom: b, isOneSided: true } });
  });

  test("it is not called one-sided when the other side was not read", () => {
    expect(link(forest(a, { partner: b }), aKnownOnlyForest(b))).toMatchObject({
      value: { seenFrom: a, isOneSided: false },
    });
  });

  test.each([
    ["inbound", "outbound"],
    ["outbound", "inbound"],
    ["two-way", "two-way"],
    ["disabled", "disabled"],
  ] as const)("%s as the other side sees it is %s from the asking side", (direction, mirrored) => {
    expect(link(aKnownOnlyForest(a), forest(b, { partner: a, direction }))).toMatchObject({
      value: { direction: mirrored, seenFrom: b, isOneSided: false },
    });
  });

  test.each([
    ["two-way", "two-way", "two-way", false],
    ["outbound", "inbound", "outbound", false],
    ["disabled", "disabled", "disabled", false],
    ["two-way", "inbound", "outbound", true],
    ["outbound", "two-way", "outbound", true],
    ["two-way", "outbound", "inbound", true],
    ["two-way", "disabled", "disabled", true],
    ["outbound", "outbound", "disabled", true],
  ] as const)("halves that say %s and %s agree on %s (mismatch: %s)", (own, theirs, direction, isMismatched) => {
    expect(link(forest(a, { partner: b, direction: own }), forest(b, { partner: a, direction: theirs }))).toMatchObject(
      { value: { kind: "forest", direction, seenFrom: a, isMismatched } },
    );
  });

  test.each([
    ["external", "forest"],
    ["forest", "external"],
  ] as const)("halves of kind %s and %s are an external trust that does not match", (own, theirs) => {
    expect(link(forest(a, { partner: b, kind: own }), forest(b, { partner: a, kind: theirs }))).toMatchObject({
      value: { kind: "external", isMismatched: true, isOneSided: false },
    });
  });

  test("one half that is not transitive makes the link not transitive", () => {
    const half = { partner: b, isTransitive: false };
    expect(link(forest(a, half), forest(b, { partner: a }))).toMatchObject({ value: { isTransitive: false } });
    expect(link(forest(a, { partner: b }), forest(b, { partner: a }))).toMatchObject({ value: { isTransitive: true } });
  });

  describe("while the own root was not read", () => {
    const unreadRoot = (childTrust: Trust) =>
      aForest({
        name: a,
        rootFacts: { trusts: failed("timeout") },
        childDomains: [aDomain({ name: `eu.${a}`, trusts: [aTrust(childTrust)] })],
      });
    const external = { partner: b, kind: "external" } as const;

    test("the other side's forest trust counts before external trusts of the own child domains", () => {
      expect(link(unreadRoot(external), forest(b, { partner: a }))).toMatchObject({
        value: { kind: "forest", seenFrom: b, isOneSided: false },
      });
    });

    test("external trusts of child domains do not stand for the root", () => {
      expect(link(unreadRoot(external), aKnownOnlyForest(b))).toMatchObject({
        known: false,
        missing: [{ forest: a, domain: a, cause: "timeout" }, { forest: b }],
      });
    });

    test("a root on the other side without a forest trust rules one out", () => {
      const other = forest(b, { partner: `eu.${a}`, kind: "external" });
      expect(link(unreadRoot(external), other)).toMatchObject({ value: { kind: "external", isOneSided: false } });
    });

    test("a child domain is never taken for the root", () => {
      const childOnly = { ...forest(a, { partner: b }), domains: [aDomain({ name: `eu.${a}` })] };
      expect(link(childOnly, forest(b, { partner: a }))).toMatchObject({ value: { kind: "forest", seenFrom: b } });
      expect(link(childOnly, aKnownOnlyForest(b))).toMatchObject({ known: false, missing: [{ domain: a }, {}] });
    });
  });

  test("an external trust between any two domains is external", () => {
    const asking = aForest({
      name: a,
      childDomains: [
        aDomain({ name: `eu.${a}`, trusts: [aTrust({ partner: `eu.${b}`, kind: "external", direction: "inbound" })] }),
      ],
    });
    const other = aForest({ name: b, childDomains: [aDomain({ name: `eu.${b}` })] });
    expect(link(asking, other)).toMatchObject({ value: { kind: "external", direction: "inbound" } });
  });

  test("a forest trust counts before an external one", () => {
    const asking = forest(a, { partner: b, kind: "external" }, { partner: b });
    expect(link(asking, forest(b, { partner: a }))).toMatchObject({ value: { kind: "forest" } });
  });

  test("trusts to others and of Microsoft Entra Kerberos link nothing", () => {
    const asking = forest(a, { partner: c }, { partner: b, kind: "entra-kerberos" });
    expect(link(asking, forest(b))).toEqual({ known: true, value: { kind: "none", via: [] } });
  });

  test("a realm trust of that name is one, unless there is an external trust", () => {
    expect(link(forest(a, { partner: b, kind: "realm" }), forest(b))).toMatchObject({ value: { kind: "realm" } });
    const both = forest(a, { partner: b, kind: "realm" }, { partner: b, kind: "external" });
    expect(link(both, forest(b, { partner: a, kind: "external" }))).toMatchObject({ value: { kind: "external" } });
  });

  test("an external trust that one side lacks is one-sided, and a whole one counts before it", () => {
    const half = { partner: b, kind: "external" } as const;
    expect(link(forest(a, half), forest(b))).toMatchObject({ value: { kind: "external", isOneSided: true } });
    const child = aDomain({ name: `eu.${a}`, trusts: [aTrust({ ...half, direction: "outbound" })] });
    const asking = aForest({ name: a, trusts: [aTrust(half)], childDomains: [child] });
    const other = forest(b, { partner: `eu.${a}`, kind: "external", direction: "inbound" });
    expect(link(asking, other)).toMatchObject({
      value: { holder: `eu.${a}`, direction: "outbound", isOneSided: false },
    });
  });

  test("a forest that both are linked to is named, and is no link", () => {
    const third = forest(c, { partner: a }, { partner: b });
    expect(link(forest(a, { partner: c }), forest(b, { partner: c }), third)).toEqual({
      known: true,
      value: { kind: "none", via: [c] },
    });
  });

  test("a third forest that was not read is still seen from both sides", () => {
    expect(link(forest(a, { partner: c }), forest(b, { partner: c }), aKnownOnlyForest(c))).toMatchObject({
      value: { kind: "none", via: [c] },
    });
  });

  test("a third forest linked to one of them only is not named", () => {
    expect(link(forest(a, { partner: c }), forest(b), forest(c, { partner: a }))).toMatchObject({
      value: { kind: "none", via: [] },
    });
  });

  test("two forests of which neither was read are unknown", () => {
    const refused = { code: "refused", asked: "connect", detail: null } as const;
    expect(link(aKnownOnlyForest(a), aKnownOnlyForest(b, refused))).toEqual({
      known: false,
      missing: [
        { fact: "trusts", forest: a, domain: null, cause: "not-asked" },
        { fact: "trusts", forest: b, domain: null, cause: "refused" },
      ],
    });
  });

  test("trusts that could not be read on either side are unknown", () => {
    const closed = (name: string) => aForest({ name, rootFacts: { trusts: failed("access-denied") } });
    expect(link(closed(a), closed(b))).toMatchObject({ known: false, missing: [{ forest: a }, { forest: b }] });
  });
});
