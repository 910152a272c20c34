import { describe, expect, test } from "vitest";

import { emptyProfile } from "#domain/facts/profile.ts";
import type { ForestRecord } from "#domain/facts/index.ts";
import { aDomain, aForest, aKnownOnlyForest, anEstate, aTrust, failed, testInstant } from "#domain/testing/facts.ts";

import {
  defineDomainCheck,
  defineEstateCheck,
  defineForestCheck,
  definePairCheck,
  type Check,
  type CheckContext,
} from "./define-check.ts";
import { findingSchema } from "./finding.ts";
import { evidence, fail, pass, warn } from "./outcome.ts";

const root = "corp.example.com";
const child = "eu.corp.example.com";
const head = { id: "sky-blue", rules: ["A-1", "A-2"], area: "plan" } as const;

function contextOf(...forests: ForestRecord[]): CheckContext {
  return { estate: anEstate({ forests }), profile: emptyProfile, now: testInstant };
}

/** The finding of a check that gives one. */
function only(check: Check, ...forests: ForestRecord[]) {
  const findings = check.run(contextOf(...forests));
  expect(findings).toHaveLength(1);
  return findingSchema.parse(findings[0]);
}

describe("a forest's check", () => {
  const check = defineForestCheck({
    ...head,
    needs: ["recycleBin", "sites"],
    evaluate: ({ recycleBin }, { forest, ref }) =>
      recycleBin.isEnabled
        ? pass("on", { params: { name: forest.name }, evidence: [evidence("bin", true, ref("recycleBin"))] })
        : fail("off", { rule: "A-2" }),
  });

  test("judges each forest by its facts", () => {
    expect(only(check, aForest({ name: root }))).toEqual({
      key: `sky-blue/${root}`,
      checkId: "sky-blue",
      ruleId: "A-1",
      area: "plan",
      verdict: "pass",
      subject: { forest: root, domain: null, servingForest: null, object: null },
      message: "on",
      params: { name: root },
      evidence: [{ label: "bin", value: true, users: null, fact: { forest: root, domain: null, fact: "recycleBin" } }],
      missing: [],
    });
  });

  test("is unknown when a needed fact failed, and names each that is missing", () => {
    const forest = aForest({ name: root, facts: { recycleBin: failed("access-denied"), sites: failed("timeout") } });
    expect(only(check, forest)).toMatchObject({
      verdict: "unknown",
      message: "factMissing",
      missing: [
        { fact: "recycleBin", forest: root, domain: null, cause: "access-denied" },
        { fact: "sites", forest: root, domain: null, cause: "timeout" },
      ],
    });
  });

  test("does not mind a failed fact that it does not need", () => {
    expect(only(check, aForest({ name: root, facts: { domainControllers: failed("timeout") } })).verdict).toBe("pass");
  });
});

describe("a domain's check", () => {
  const check = defineDomainCheck({
    ...head,
    needs: ["users", "trusts"],
    evaluate: ({ users }, { domain }) =>
      users.suffixes.map(({ suffix }) => warn("seen", { object: suffix, params: { domain: domain.name } })),
  });

  test("gives a finding for each object, with keys of their own", () => {
    const forest = aForest({
      name: root,
      childDomains: [aDomain({ name: child, users: { a: { enabled: 1, total: 1 }, b: { enabled: 1, total: 1 } } })],
    });
    expect(check.run(contextOf(forest)).map((finding) => finding.key)).toEqual([
      `sky-blue/${root}/${root}/${root}`,
      `sky-blue/${root}/${child}/a`,
      `sky-blue/${root}/${child}/b`,
    ]);
  });

  test("is unknown for the domain whose fact failed only", () => {
    const forest = aForest({
      name: root,
      childDomains: [aDomain({ name: child, facts: { users: failed("timeout") } })],
    });
    expect(check.run(contextOf(forest)).map(({ verdict, subject }) => [verdict, subject.domain])).toEqual([
      ["warn", root],
      ["unknown", child],
    ]);
  });

  test("is unknown for a domain that is listed but has no record", () => {
    const whole = aForest({ name: root, childDomains: [aDomain({ name: child })] });
    const findings = check.run(contextOf({ ...whole, domains: whole.domains.slice(0, 1) }));
    expect(findings.map(({ verdict, subject }) => [verdict, subject.domain])).toEqual([
      ["warn", root],
      ["unknown", child],
    ]);
  });

  test("gives one unknown for a forest that was not read, with the cause", () => {
    const forest = aKnownOnlyForest(root, { code: "refused", asked: "connect", detail: null });
    expect(only(check, forest)).toMatchObject({
      verdict: "unknown",
      subject: { forest: root, domain: null },
      missing: [
        { fact: "users", forest: root, cause: "refused" },
        { fact: "trusts", forest: root, cause: "refused" },
      ],
    });
  });

  test("says not asked of a forest that nobody tried to read", () => {
    expect(only(check, aKnownOnlyForest(root)).missing[0]?.cause).toBe("not-asked");
  });
});

describe("a pair's check", () => {
  const check = definePairCheck({
    ...head,
    servers: "agents",
    evaluate: (link) => (link.kind === "none" ? fail("none") : pass("linked")),
  });
  const a = aForest({ name: "a.example.com", trusts: [aTrust({ partner: "b.example.net" })] });
  const b = aForest({ name: "b.example.net" });
  const seen = (...forests: ForestRecord[]) =>
    check.run(contextOf(...forests)).map(({ subject }) => `${subject.servingForest} > ${subject.forest}`);

  test("judges every ordered pair and no forest with itself", () => {
    expect(seen(a, b)).toEqual(["a.example.com > b.example.net", "b.example.net > a.example.com"]);
    expect(seen(a)).toEqual([]);
  });

  test("takes a forest without users as serving only", () => {
    expect(seen(a, aForest({ name: "r.example.org", users: {} }))).toEqual(["r.example.org > a.example.com"]);
  });

  test("takes a forest that was not read as served only", () => {
    expect(seen(a, aKnownOnlyForest("b.example.net"))).toEqual(["a.example.com > b.example.net"]);
  });

  test("is unknown when neither side shows its trusts", () => {
    const closed = (name: string) => aForest({ name, rootFacts: { trusts: failed("access-denied") } });
    const findings = check.run(contextOf(closed("a.example.com"), closed("b.example.net")));
    expect(findings.map((finding) => finding.verdict)).toEqual(["unknown", "unknown"]);
  });
});

describe("an estate's check", () => {
  test("gives a finding on no forest in particular", () => {
    const check = defineEstateCheck({ ...head, evaluate: ({ profile }) => pass(profile.cloud ?? "unstated") });
    expect(only(check)).toMatchObject({
      key: "sky-blue",
      message: "unstated",
      subject: { forest: null, domain: null, servingForest: null, object: null },
    });
  });
});

describe("a check with a fault", () => {
  const broken = (): never => {
    throw new Error("no such thing");
  };

  test.each([
    ["forest", defineForestCheck({ ...head, needs: ["forest"], evaluate: broken })],
    ["domain", defineDomainCheck({ ...head, needs: ["users"], evaluate: broken })],
    ["estate", defineEstateCheck({ ...head, evaluate: broken })],
  ])("on a %s is unknown and says so, and never ends the evaluation", (_, check) => {
    expect(only(check, aForest({ name: root }))).toMatchObject({
      verdict: "unknown",
      message: "checkCrashed",
      params: { reason: "no such thing" },
    });
  });

  test("on a pair of forests is unknown for each pair", () => {
    const check = definePairCheck({ ...head, servers: "farm", evaluate: broken });
    const findings = check.run(contextOf(aForest({ name: "a.example.com" }), aForest({ name: "b.example.net" })));
    expect(findings.map((finding) => finding.message)).toEqual(["checkCrashed", "checkCrashed"]);
  });
});
