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

  test("the own object counts before the other side's", () => {
    expect(
      link(forest(a, { partner: b, direction: "outbound" }), forest(b, { partner: a, direction: "two-way" })),
    ).toMatchObject({ value: { direction: "outbound", seenFrom: a } });
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

  test("trusts to others and of other kinds link nothing", () => {
    const asking = forest(a, { partner: c }, { partner: b, kind: "realm" }, { partner: b, kind: "entra-kerberos" });
    expect(link(asking, forest(b))).toEqual({ known: true, value: { kind: "none", via: null } });
  });

  test("a forest that both are linked to is named, and is no link", () => {
    const third = forest(c, { partner: a }, { partner: b });
    expect(link(forest(a, { partner: c }), forest(b, { partner: c }), third)).toEqual({
      known: true,
      value: { kind: "none", via: c },
    });
  });

  test("a third forest that was not read is still seen from both sides", () => {
    expect(link(forest(a, { partner: c }), forest(b, { partner: c }), aKnownOnlyForest(c))).toMatchObject({
      value: { kind: "none", via: c },
    });
  });

  test("a third forest linked to one of them only is not named", () => {
    expect(link(forest(a, { partner: c }), forest(b), forest(c, { partner: a }))).toMatchObject({
      value: { kind: "none", via: null },
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
