import { describe, expect, it } from "vitest";
import { domainLabel, domainSummary, forestBrief, forestSummary, notReadReason } from "./forest-words.ts";
import { shortNames } from "./short-names.ts";
import { aMapDomain, aMapForest, aMapLink, aMapName, aMapTrust, aRouting } from "./testing/map-builders.ts";
import { authenticationWords, sidesWords, sidFilteringWords } from "./trust-facts.ts";
import { trustNotes } from "./trust-notes.ts";
import { suffixBrief, suffixWords, trustDirection, trustKind, trustSpoken } from "./trust-words.ts";

const a = "a.example.com";
const b = "b.example.net";
const [aTrustsB, bTrustsA] = aMapTrust(a, b).halves;
if (aTrustsB === undefined || bTrustsA === undefined) throw new Error("two halves expected");

describe("the words of a forest", () => {
  it("are level, users and suffixes in use", () => {
    expect(forestSummary(aMapForest(a))).toBe("Level 2016, 200 users, 1 suffix");
    expect(forestSummary(aMapForest(a, { functionalLevel: 6 }))).toBe("Level 2012 R2, 200 users, 1 suffix");
    expect(forestSummary(aMapForest(a, { functionalLevel: 99 }))).toBe("Level 99, 200 users, 1 suffix");
  });

  it("say what of it is missing, never zero", () => {
    expect(forestSummary(aMapForest(a, { isUsersWhole: false, suffixesInUse: null }))).toBe(
      "Level 2016, 200 users read",
    );
    expect(forestSummary(aMapForest(a, { users: null, functionalLevel: null, suffixesInUse: null }))).toBe(
      "Level not collected, users not collected",
    );
  });

  it("say of a name only that it is one", () => {
    expect(forestSummary(aMapName(a))).toBe("Known only from a trust");
    expect(forestBrief(aMapName(a, { origin: "server-given" }))).toBe("Could not be read");
    expect(forestBrief(aMapForest(a))).toBe("1 domain, 200 users");
  });
});

describe("the words of a domain", () => {
  it("are controllers and users, or that they were not collected", () => {
    expect(domainSummary(aMapDomain(a))).toBe("2 DCs, 200 users");
    expect(domainSummary(aMapDomain(a, { domainControllers: [] }))).toBe("no DCs found, 200 users");
    expect(domainSummary(aMapDomain(a, { users: null }))).toBe("2 DCs, users not collected");
    expect(domainSummary(aMapDomain(a, { users: null, domainControllers: null }))).toBe("DCs and users not collected");
  });

  it("give the reason in a few words", () => {
    const failure = { forest: a, domain: a, fact: "users", server: null, cause: "", next: "", asked: "", detail: null };
    expect(notReadReason(aMapDomain(a))).toBeNull();
    expect(notReadReason(aMapDomain(a, { failures: [{ ...failure, code: "timeout" }] }))).toBe("No server answered");
    expect(notReadReason(aMapDomain(a, { failures: [{ ...failure, code: "new-code" }] }))).toBe("Could not be read");
    expect(notReadReason(aMapDomain(a, { isRead: false }))).toBe("Not read");
  });

  it("leave out what the name shares with the domain above", () => {
    expect(domainLabel(aMapDomain(`emea.${a}`, { parent: a }))).toBe("emea");
    expect(domainLabel(aMapDomain("other.example.org", { parent: a }))).toBe("other.example.org");
    expect(domainLabel(aMapDomain(a))).toBe(a);
  });
});

describe("the words of a trust", () => {
  it("name kind and transitivity, and count further trusts", () => {
    const external = aMapTrust(a, b, { kind: "external", isTransitive: false });
    expect(trustKind(aMapLink(a, b))).toBe("Forest trust");
    expect(trustKind(aMapLink(a, b, { trusts: [external] }))).toBe("External trust, not transitive");
    expect(trustKind(aMapLink(a, b, { trusts: [aMapTrust(a, b), external] }))).toBe("Forest trust and 1 more");
  });

  it("say the direction by who trusts whom", () => {
    expect(trustDirection(aMapTrust(a, b))).toBe("two-way");
    expect(trustDirection(aMapTrust(a, b, { halves: [bTrustsA] }))).toBe(`one-way: ${b} trusts ${a}`);
    expect(trustDirection(aMapTrust(a, b, { halves: [aTrustsB] }), shortNames([a, b]))).toBe("one-way: a trusts b");
    expect(trustDirection(aMapTrust(a, b, { halves: [] }))).toBe("disabled");
    expect(trustDirection(aMapTrust(a, b, { halves: [], sides: "differ" }))).toBe("sides contradict each other");
  });

  it.each([
    {
      name: "both known",
      routing: [aRouting(a, b, { routed: 4, total: 5 }), aRouting(b, a)],
      whole: "5 of 6 suffixes routed",
      brief: "5 of 6",
    },
    {
      name: "use not known",
      routing: [aRouting(a, b), aRouting(b, a, { status: "use-not-known" })],
      whole: "2 of 2 listed suffixes routed",
      brief: "2 of 2 listed",
    },
    {
      name: "one side not read",
      routing: [aRouting(a, b), aRouting(b, a, { status: "side-not-read" })],
      whole: "1 of 1 suffix routed, other way not known",
      brief: "1 of 1, one way",
    },
    {
      name: "neither side read",
      routing: [aRouting(a, b, { status: "partner-not-read" }), aRouting(b, a, { status: "side-not-read" })],
      whole: "suffixes not collected",
      brief: "not read",
    },
    {
      name: "nothing known",
      routing: [aRouting(a, b, { status: "absent" })],
      whole: "suffix routing not known",
      brief: "not known",
    },
    { name: "no forest trust", routing: [], whole: "routes no suffixes", brief: "forest trust" },
  ] as const)("count the suffixes of all ways: $name", ({ routing, whole, brief }) => {
    expect(suffixWords(aMapLink(a, b, { routing }))).toBe(whole);
    expect(suffixBrief(aMapLink(a, b, { routing }))).toBe(brief);
  });

  it("are a sentence that begins with the verdict", () => {
    const said = `Forest trust between ${a} and ${b}, two-way, 2 of 2 suffixes routed`;
    expect(trustSpoken(aMapLink(a, b, { verdict: "fail" }))).toBe(`Fail: ${said}`);
    expect(trustSpoken(aMapLink(a, b, { verdict: null }))).toBe(said);
  });

  it("say authentication and SID filtering once where the sides agree, else for each", () => {
    const selective = { ...bTrustsA, isSelectiveAuthentication: true, sidFiltering: "relaxed" } as const;
    const mixed = aMapTrust(a, b, { halves: [aTrustsB, selective] });
    expect(authenticationWords(aMapTrust(a, b))).toBe("Forest-wide");
    expect(authenticationWords(mixed)).toBe(`Forest-wide at ${a}, Selective at ${b}`);
    expect(sidFilteringWords(mixed)).toBe(`As forest trusts have it at ${a}, Relaxed: treated as external at ${b}`);
    expect(sidFilteringWords(aMapTrust(a, b, { kind: "realm" }))).toBeNull();
    const unread = { ...aTrustsB, isSelectiveAuthentication: null, sidFiltering: null };
    expect(authenticationWords(aMapTrust(a, b, { halves: [unread] }))).toBe("Not collected");
    expect(trustNotes(aMapLink(a, b, { trusts: [aMapTrust(a, b, { halves: [selective] })] }))).toEqual([
      "one-way",
      "selective",
    ]);
  });

  it("say which sides were read and whether they agree", () => {
    expect(sidesWords(aMapTrust(a, b))).toBe("Yes, and they agree");
    expect(sidesWords(aMapTrust(a, b, { sides: "differ", differences: ["kind", "direction"] }))).toBe(
      "Yes, and they differ in kind, direction",
    );
    expect(sidesWords(aMapTrust(a, b, { sides: "one-read", seenFrom: [a] }))).toBe(`No, only ${a}`);
  });
});

describe("shortNames", () => {
  it("shortens only what stays unmistakable", () => {
    const nameOf = shortNames([a, b, "corp.example.com", "corp.example.net"]);
    expect([a, "corp.example.com"].map(nameOf)).toEqual(["a", "corp.example.com"]);
  });
});
