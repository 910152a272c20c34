import { describe, expect, it } from "vitest";
import type { ForestRecord } from "#domain/facts/index.ts";
import { emptyProfile } from "#domain/facts/profile.ts";
import { evaluate } from "#domain/options/evaluate.ts";
import { presentResult } from "#domain/result/present.ts";
import {
  aDomain,
  aForest,
  aKnownOnlyForest,
  anEstate,
  aTrust,
  domainInfo,
  failed,
  skipped,
  testInstant,
  topLevelName,
} from "#domain/testing/facts.ts";
import { estateMapOf, type EstateMap } from "./estate-map.ts";
import type { MapLink } from "./map-link.ts";
import type { MapTrust } from "./map-trust.ts";
import { worstFirst } from "./worst-first.ts";

const a = "a.example.com";
const b = "b.example.net";

function mapOf(...forests: readonly ForestRecord[]): EstateMap {
  const estate = anEstate({ forests });
  const evaluation = evaluate({ estate, profile: emptyProfile, now: testInstant });
  return estateMapOf(presentResult(estate, evaluation, { appVersion: "0.1.0", isSample: false }));
}

const onlyLink = (map: EstateMap): MapLink => {
  const [link, ...others] = map.links;
  if (link === undefined || others.length > 0) throw new Error(`one link expected, ${map.links.length} found`);
  return link;
};

/** "a trusts b" for each way of the trust. */
const ways = (trust: MapTrust): readonly string[] =>
  trust.halves.map(({ trusting, trusted }) => `${trusting.domain} trusts ${trusted.domain}`);

describe("the forests of the map", () => {
  it("puts those that were read first, and says how much is known of each", () => {
    const child = aDomain({ name: `emea.${b}`, users: { [b]: { enabled: 7, total: 9 } } });
    const map = mapOf(aKnownOnlyForest(a), aForest({ name: b, upnSuffixes: ["c.example.org"], childDomains: [child] }));
    expect(map.forests.map(({ name, reach }) => [name, reach])).toEqual([
      [b, "read"],
      [a, "known-only"],
    ]);
    expect(map.forests[0]).toMatchObject({
      functionalLevel: 7,
      users: { enabled: 207, total: 219 },
      isUsersWhole: true,
      upnSuffixes: ["c.example.org"],
    });
  });

  it("hangs each domain below its parent, and the root of another tree below the forest root", () => {
    const names = [`emea.${a}`, `uk.emea.${a}`, "other-tree.example.org"];
    const [forest] = mapOf(aForest({ name: a, childDomains: names.map((name) => aDomain({ name })) })).forests;
    expect(forest?.domains.map(({ name, parent }) => [name, parent])).toEqual([
      [a, null],
      [`emea.${a}`, a],
      [`uk.emea.${a}`, `emea.${a}`],
      ["other-tree.example.org", a],
    ]);
  });

  it("says of a domain that was not reached why, and leaves its users out of a sum that is then not whole", () => {
    const unread = skipped("domain-not-reached");
    const child = aDomain({
      name: `works.${a}`,
      facts: {
        domainHead: failed("timeout", { asked: `connect to dc1.works.${a}:389` }),
        trusts: unread,
        users: unread,
        computers: unread,
      },
    });
    const [forest] = mapOf(aForest({ name: a, childDomains: [child] })).forests;
    expect(forest?.domains[1]).toMatchObject({ isRead: false, users: null, domainControllers: [] });
    expect(forest?.domains[1]?.failures.map(({ code, asked }) => [code, asked])).toEqual([
      ["timeout", `connect to dc1.works.${a}:389`],
    ]);
    expect(forest).toMatchObject({ users: { enabled: 200, total: 210 }, isUsersWhole: false });
  });

  it("keeps a forest that could not be read with the reason", () => {
    const [forest] = mapOf(aKnownOnlyForest(a, { code: "refused", asked: "connect", detail: null })).forests;
    expect(forest).toMatchObject({ reach: "known-only", users: null, isUsersWhole: false, domains: [] });
    expect(forest?.failures.map(({ code }) => code)).toEqual(["refused"]);
  });

  it("makes a box of a partner that the estate does not list", () => {
    const trusts = [
      aTrust({ partner: "unix.example.org", kind: "realm" }),
      aTrust({ partner: "kerberos.microsoftonline.com", kind: "entra-kerberos" }),
      aTrust({ partner: "oldnt", kind: "downlevel" }),
    ];
    const map = mapOf(aForest({ name: a, trusts }));
    expect(map.forests.map(({ name, kind, reach }) => [name, kind, reach])).toEqual([
      [a, "forest", "read"],
      ["kerberos.microsoftonline.com", "entra-kerberos", "known-only"],
      ["oldnt", "domain", "known-only"],
      ["unix.example.org", "realm", "known-only"],
    ]);
    expect(map.links.map(({ id, verdict }) => [id, verdict])).toEqual([
      [`${a}|kerberos.microsoftonline.com`, null],
      [`${a}|oldnt`, null],
      [`${a}|unix.example.org`, null],
    ]);
  });

  it("calls the partner of an external trust a domain, and that of a forest trust a forest", () => {
    const map = mapOf(
      aForest({ name: a, trusts: [aTrust({ partner: b, kind: "external" }), aTrust({ partner: "c.example.org" })] }),
      aKnownOnlyForest(b),
      aKnownOnlyForest("c.example.org"),
    );
    expect(map.forests.map(({ name, kind }) => [name, kind])).toEqual([
      [a, "forest"],
      [b, "domain"],
      ["c.example.org", "forest"],
    ]);
  });
});

describe("a trust of the map", () => {
  const cases = [
    { own: "two-way", other: "two-way", ways: [`${a} trusts ${b}`, `${b} trusts ${a}`], sides: "agree" },
    { own: "outbound", other: "inbound", ways: [`${a} trusts ${b}`], sides: "agree" },
    { own: "inbound", other: "outbound", ways: [`${b} trusts ${a}`], sides: "agree" },
    { own: "disabled", other: "disabled", ways: [], sides: "agree" },
    { own: "two-way", other: "outbound", ways: [`${b} trusts ${a}`], sides: "differ" },
    { own: "outbound", other: "outbound", ways: [], sides: "differ" },
  ] as const;
  it.each(cases)("$own here and $other there is one link whose sides $sides", (row) => {
    const link = onlyLink(
      mapOf(
        aForest({ name: a, trusts: [aTrust({ partner: b, direction: row.own })] }),
        aForest({ name: b, trusts: [aTrust({ partner: a, direction: row.other })] }),
      ),
    );
    expect(link.trusts).toHaveLength(1);
    expect(ways(link.trusts[0])).toEqual(row.ways);
    expect(link.trusts[0].sides).toBe(row.sides);
    expect(link.trusts[0].differences).toEqual(row.sides === "differ" ? ["direction"] : []);
    expect(link.trusts[0].seenFrom).toEqual([a, b]);
  });

  it("is of the kind that carries less when the sides differ in it", () => {
    const link = onlyLink(
      mapOf(
        aForest({ name: a, trusts: [aTrust({ partner: b })] }),
        aForest({ name: b, trusts: [aTrust({ partner: a, kind: "external", isTransitive: false })] }),
      ),
    );
    expect(link.trusts[0]).toMatchObject({ kind: "external", isTransitive: false, sides: "differ" });
    expect(link.trusts[0].differences).toEqual(["kind", "transitivity"]);
    expect(link.routing).toEqual([]);
  });

  it("is put together from the one side that has it, when the other was read and has none", () => {
    const link = onlyLink(mapOf(aForest({ name: a }), aForest({ name: b, trusts: [aTrust({ partner: a })] })));
    expect(link.forests).toEqual([a, b]);
    expect(link.trusts[0]).toMatchObject({ sides: "one-sided", seenFrom: [b] });
    expect(link.routing.map(({ trusting, status }) => [trusting, status])).toEqual([
      [a, "no-object"],
      [b, "known"],
    ]);
  });

  it.each([
    { name: "failed", fact: failed("access-denied"), sides: "one-read" },
    { name: "was skipped by hand", fact: skipped("skipped-by-hand"), sides: "one-read" },
  ])("is seen from one side when reading the trusts of the other $name", ({ fact, sides }) => {
    const map = mapOf(
      aForest({ name: a, trusts: [aTrust({ partner: b })] }),
      aForest({ name: b, rootFacts: { trusts: fact } }),
    );
    const link = onlyLink(map);
    expect(link.trusts[0].sides).toBe(sides);
    expect(link.routing.map(({ trusting, status }) => [trusting, status])).toEqual([
      [a, "known"],
      [b, "side-not-read"],
    ]);
    expect(link.trusts[0].halves[1]).toMatchObject({ isSelectiveAuthentication: null, sidFiltering: null });
  });

  it("says selective authentication and SID filtering of the trusting side", () => {
    const link = onlyLink(
      mapOf(
        aForest({ name: a, trusts: [aTrust({ partner: b, isSelectiveAuthentication: true })] }),
        aForest({ name: b, trusts: [aTrust({ partner: a, flags: ["forest-transitive", "treat-as-external"] })] }),
      ),
    );
    expect(link.trusts[0].halves).toMatchObject([
      { trusting: { domain: a }, isSelectiveAuthentication: true, sidFiltering: "forest-default" },
      { trusting: { domain: b }, isSelectiveAuthentication: false, sidFiltering: "relaxed" },
    ]);
  });

  it.each([
    { flags: [], sidFiltering: "not-quarantined" },
    { flags: ["quarantined-domain"], sidFiltering: "quarantined" },
  ] as const)("external with flags $flags has SID filtering $sidFiltering and routes nothing", (row) => {
    const trust = aTrust({
      partner: b,
      kind: "external",
      direction: "outbound",
      isTransitive: false,
      flags: [...row.flags],
    });
    const link = onlyLink(mapOf(aForest({ name: a, trusts: [trust] }), aKnownOnlyForest(b)));
    expect(link.trusts[0]).toMatchObject({ kind: "external", isTransitive: false, sides: "one-read" });
    expect(link.trusts[0].halves[0]?.sidFiltering).toBe(row.sidFiltering);
    expect(link.routing).toEqual([]);
  });

  it("between child domains is one link with the forest trust of their roots, which comes first", () => {
    const children = [`emea.${a}`, `works.${b}`] as const;
    const external = (partner: string) => aTrust({ partner, kind: "external", isTransitive: false });
    const link = onlyLink(
      mapOf(
        aForest({
          name: a,
          trusts: [aTrust({ partner: b })],
          childDomains: [aDomain({ name: children[0], trusts: [external(children[1])] })],
        }),
        aForest({
          name: b,
          trusts: [aTrust({ partner: a })],
          childDomains: [aDomain({ name: children[1], trusts: [external(children[0])] })],
        }),
      ),
    );
    expect(link.trusts.map(({ kind, ends, sides }) => [kind, ...ends.map(({ domain }) => domain), sides])).toEqual([
      ["forest", a, b, "agree"],
      ["external", ...children, "agree"],
    ]);
  });

  it("within a forest is no link", () => {
    const child = aDomain({ name: `emea.${a}`, trusts: [aTrust({ partner: a, kind: "within-forest" })] });
    const root = [aTrust({ partner: `emea.${a}`, kind: "within-forest" })];
    expect(mapOf(aForest({ name: a, trusts: root, childDomains: [child] })).links).toEqual([]);
  });
});

describe("the suffix routing of a link", () => {
  const users = { [b]: { enabled: 5, total: 6 }, "local.invalid": { enabled: 3, total: 3 } };
  const trusting = (namespaces: Parameters<typeof aTrust>[0]["namespaces"]) =>
    aForest({ name: a, trusts: [aTrust({ partner: b, direction: "outbound", namespaces: namespaces ?? [] })] });
  const trusted = aForest({
    name: b,
    upnSuffixes: ["sales.example.net"],
    users,
    trusts: [aTrust({ partner: a, direction: "inbound", namespaces: { status: "absent" } })],
  });

  it("counts every name of the trusted forest, and names those the trust does not hold", () => {
    const records = [topLevelName(b), topLevelName("sales.example.net", "disabled-new"), domainInfo(b)];
    const [way, ...others] = onlyLink(mapOf(trusting(records), trusted)).routing;
    expect(others).toEqual([]);
    expect(way).toMatchObject({ trusting: a, trusted: b, status: "known", routed: 1, total: 3 });
    expect(way?.held.map(({ name, state }) => [name, state])).toEqual([
      [b, "enabled"],
      ["sales.example.net", "disabled-new"],
    ]);
    expect(way?.notHeld).toEqual([{ name: "local.invalid", state: "not-listed", users: { enabled: 3, total: 3 } }]);
  });

  it.each([
    { namespaces: { status: "absent" }, status: "absent" },
    { namespaces: { status: "unreadable", reason: "too short" }, status: "unreadable" },
  ] as const)("is not known when the forest trust information is $status", ({ namespaces, status }) => {
    expect(onlyLink(mapOf(trusting(namespaces), trusted)).routing.map((way) => way.status)).toEqual([status]);
  });

  it("is the trust's own list only when the partner is a name only", () => {
    const link = onlyLink(mapOf(trusting([topLevelName(b)]), aKnownOnlyForest(b)));
    expect(link.routing[0]).toMatchObject({ status: "partner-not-read", routed: 1, total: 1 });
    expect(link.routing[0]?.held[0]?.users).toBeNull();
  });

  it("is not known in full when the suffixes of one domain of the partner were not collected", () => {
    const child = aDomain({ name: `works.${b}`, facts: { users: failed("timeout") } });
    const partner = aForest({
      name: b,
      childDomains: [child],
      trusts: [aTrust({ partner: a, direction: "inbound", namespaces: { status: "absent" } })],
    });
    const link = onlyLink(mapOf(trusting([topLevelName(b)]), partner));
    expect(link.routing[0]?.status).toBe("use-not-known");
  });

  it("is not known when the trusting forest's own suffixes were not collected", () => {
    const blind = { ...trusting([topLevelName(b)]) };
    const map = mapOf({ ...blind, facts: { ...blind.facts, forest: failed("access-denied") } }, trusted);
    expect(onlyLink(map).routing.map((way) => way.status)).toEqual(["own-not-known"]);
  });
});

describe("the verdict of a link", () => {
  it("is that of the worst finding about the pair, whichever forest serves the other", () => {
    const link = onlyLink(
      mapOf(
        aForest({ name: a, trusts: [aTrust({ partner: b })] }),
        aForest({ name: b, trusts: [aTrust({ partner: a, isSelectiveAuthentication: true })] }),
      ),
    );
    expect(link.verdict).toBe("warn");
    expect(link.findings[0]).toMatchObject({ checkId: "authentication-forest-wide", verdict: "warn" });
    expect(new Set(link.findings.map(({ subject }) => subject.servingForest))).toEqual(new Set([a, b]));
  });

  it("orders links from worst to those that nothing judged", () => {
    const forests = ["b", "c", "d"].map((letter) => `${letter}.example.net`);
    const trusts = [
      aTrust({ partner: "b.example.net" }),
      aTrust({ partner: "c.example.net", direction: "outbound" }),
      aTrust({ partner: "unix.example.org", kind: "realm" }),
      aTrust({ partner: "d.example.net" }),
    ];
    const map = mapOf(
      aForest({ name: a, trusts }),
      aForest({ name: "b.example.net", trusts: [aTrust({ partner: a })] }),
      aForest({ name: "c.example.net", trusts: [aTrust({ partner: a, direction: "inbound" })] }),
      aKnownOnlyForest("d.example.net"),
    );
    expect(map.links.map(({ forests: [, other] }) => other)).toEqual([...forests, "unix.example.org"]);
    expect(worstFirst(map.links).map(({ forests: [, other], verdict }) => [other, verdict])).toEqual([
      ["c.example.net", "fail"],
      ["d.example.net", "unknown"],
      ["b.example.net", "pass"],
      ["unix.example.org", null],
    ]);
  });
});
