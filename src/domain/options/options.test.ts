import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Finding } from "#domain/checks/finding.ts";
import type { EstateFacts, ForestRecord } from "#domain/facts/index.ts";
import { emptyProfile, type Profile } from "#domain/facts/profile.ts";
import {
  aDomain,
  aDomainController,
  aForest,
  aKnownOnlyForest,
  anEstate,
  aTrust,
  exclusion,
  failed,
  testInstant,
  topLevelName,
  type ForestChanges,
} from "#domain/testing/facts.ts";

import { optionStatuses } from "./option-statuses.ts";
import type { Assessment, OptionStatus } from "./assessment.ts";
import { evaluate } from "./evaluate.ts";
import { assessOptions } from "./options.ts";
import { judgedIds, optionIds, type OptionId } from "./option-ids.ts";
import { rules } from "./rules.ts";

const [a, b, c] = ["contoso.example.com", "fabrikam.example.net", "tailspin.example.org"] as const;

function judge(forests: readonly ForestRecord[], profile: Partial<Profile> = {}): readonly Assessment[] {
  return evaluate({ estate: anEstate({ forests }), profile: { ...emptyProfile, ...profile }, now: testInstant })
    .options;
}

function row(options: readonly Assessment[], option: OptionId, scope: string = "estate"): Assessment {
  const found = options.find((candidate) => candidate.option === option && candidate.scope === scope);
  if (found === undefined) throw new Error(`no ${option} for ${scope}`);
  return found;
}

const blockersOf = (assessment: Assessment): string[] =>
  assessment.reasons
    .filter((reason) => reason.kind === "blocker")
    .map((reason) => `${reason.ruleId} ${reason.findingKey}`);

const forestWith = (name: string, partners: readonly string[], changes: Partial<ForestChanges> = {}): ForestRecord =>
  aForest({ name, trusts: partners.map((partner) => aTrust({ partner })), ...changes });

describe("sign-in options", () => {
  it("supports everything in one clean forest, AD FS within the programme", () => {
    const options = judge([aForest({ name: a })]);
    expect(optionIds.map((id) => row(options, id).status)).toEqual([
      "supported",
      "supported",
      "supported",
      "supported",
    ]);
    expect(row(options, "ad-fs").inProgrammeScope).toBe(true);
    expect(row(options, "pass-through-authentication").servingForest).toBe(a);
  });

  it("supports two forests with a two-way forest trust, AD FS outside the programme", () => {
    const options = judge([forestWith(a, [b]), forestWith(b, [a])]);
    expect(row(options, "pass-through-authentication").status).toBe("supported");
    expect(row(options, "ad-fs").status).toBe("supported");
    expect(row(options, "ad-fs").inProgrammeScope).toBe(false);
  });

  it("names the suffix that is disabled in the trust", () => {
    const suffix = "works.example.net";
    const trust = aTrust({ partner: b, namespaces: [topLevelName(b), topLevelName(suffix, "disabled-new")] });
    const forests = [
      aForest({ name: a, trusts: [trust], users: { [a]: { enabled: 900, total: 900 } } }),
      forestWith(b, [a], {
        upnSuffixes: [suffix],
        users: { [b]: { enabled: 5, total: 5 }, [suffix]: { enabled: 7, total: 9 } },
      }),
    ];
    const options = judge(forests, { agentForests: [a] });
    const pta = row(options, "pass-through-authentication");
    expect(pta.status).toBe("supported-after");
    expect(blockersOf(pta)).toEqual([`PTA-SUFFIX-02 upn-suffix-routed/${a}/${b}/${suffix}`]);
    expect(row(options, "pass-through-authentication", b).status).toBe("supported-after");
    expect(row(options, "pass-through-authentication", a).status).toBe("supported");
    expect(row(options, "password-hash-sync").status).toBe("supported");
  });

  it("prefers the agent forest whose own users hold the disabled suffix", () => {
    const suffix = "works.example.net";
    const trust = aTrust({ partner: b, namespaces: [topLevelName(b), topLevelName(suffix, "disabled-new")] });
    const options = judge([
      aForest({ name: a, trusts: [trust] }),
      forestWith(b, [a], { upnSuffixes: [suffix], users: { [suffix]: { enabled: 7, total: 9 } } }),
    ]);
    const pta = row(options, "pass-through-authentication");
    expect([pta.status, pta.servingForest]).toEqual(["supported", b]);
    expect(pta.candidates.map(({ servingForest, status }) => [servingForest, status])).toEqual([
      [b, "supported"],
      [a, "supported-after"],
    ]);
  });

  it("blocks a suffix that both forests use, whichever holds the agents", () => {
    const options = judge([
      forestWith(a, [b]),
      forestWith(b, [a], { users: { [b]: { enabled: 5, total: 5 }, [a]: { enabled: 3, total: 3 } } }),
    ]);
    const pta = row(options, "pass-through-authentication");
    expect(pta.status).toBe("supported-after");
    expect(pta.candidates.map((candidate) => candidate.status)).toEqual(["supported-after", "supported-after"]);
    expect(blockersOf(pta).every((blocker) => blocker.startsWith("PTA-SUFFIX-03"))).toBe(true);
  });

  it.each([
    [
      "one-way",
      [aTrust({ partner: b, direction: "outbound" })],
      [aTrust({ partner: a, direction: "inbound" })],
      "PTA-TRUST-01",
    ],
    [
      "external",
      [aTrust({ partner: b, kind: "external" })],
      [aTrust({ partner: a, kind: "external" })],
      "PTA-TRUST-02",
    ],
    [
      "disabled",
      [aTrust({ partner: b, direction: "disabled" })],
      [aTrust({ partner: a, direction: "disabled" })],
      "PTA-TRUST-04",
    ],
    [
      "not transitive",
      [aTrust({ partner: b, isTransitive: false })],
      [aTrust({ partner: a, isTransitive: false })],
      "PTA-TRUST-02",
    ],
    ["missing", [], [], "PTA-FOREST-01"],
    ["one-sided", [aTrust({ partner: b })], [], "PTA-TRUST-04"],
  ] as const)("supports PTA after a fix when the trust is %s", (_, ofA, ofB, ruleId) => {
    const options = judge([aForest({ name: a, trusts: ofA }), aForest({ name: b, trusts: ofB })]);
    const pta = row(options, "pass-through-authentication");
    expect(pta.status).toBe("supported-after");
    expect(pta.reasons.filter((reason) => reason.kind === "blocker").map((reason) => reason.ruleId)).toContain(ruleId);
    expect(row(options, "seamless-sso").status).toBe("supported");
  });

  it.each([
    ["a one-way forest trust", "forest", "outbound", "inbound", ["FS-TRUST-02"]],
    ["a two-way forest trust", "forest", "two-way", "two-way", []],
  ] as const)("supports AD FS over %s, with the warning it deserves", (_, kind, ofA, ofB, warnings) => {
    const options = judge([
      aForest({ name: a, trusts: [aTrust({ partner: b, kind, direction: ofA })] }),
      aForest({ name: b, trusts: [aTrust({ partner: a, kind, direction: ofB })] }),
    ]);
    const adFs = row(options, "ad-fs");
    expect([adFs.status, adFs.servingForest]).toEqual(["supported", a]);
    expect(
      adFs.reasons.flatMap(({ kind: reason, ruleId }) =>
        reason === "warning" && ruleId.startsWith("FS-TRUST-") ? [ruleId] : [],
      ),
    ).toEqual(warnings);
  });

  it.each([
    ["no trust", []],
    ["an external trust of one side only", [aTrust({ partner: b, kind: "external" })]],
  ] as const)("supports AD FS after a fix with %s", (_, ofA) => {
    const adFs = row(judge([aForest({ name: a, trusts: ofA }), aForest({ name: b })]), "ad-fs");
    expect(adFs.status).toBe("supported-after");
    expect(adFs.reasons[0]?.ruleId).toBe("FS-TRUST-01");
  });

  it("puts the agents in the middle of a chain and never reaches on to the third forest", () => {
    const options = judge([forestWith(a, [b]), forestWith(b, [a, c]), forestWith(c, [b])]);
    const pta = row(options, "pass-through-authentication");
    expect([pta.status, pta.servingForest]).toEqual(["supported", b]);
    expect(pta.candidates.slice(1).map((candidate) => candidate.status)).toEqual([
      "supported-after",
      "supported-after",
    ]);
    const inA = row(
      judge([forestWith(a, [b]), forestWith(b, [a, c]), forestWith(c, [b])], { agentForests: [a] }),
      "pass-through-authentication",
    );
    expect(blockersOf(inA)).toEqual([`PTA-TRUST-05 agent-forest-trust/${a}/${c}`]);
  });

  it("asks every stated agent forest to serve all others", () => {
    const forests = [forestWith(a, [b]), forestWith(b, [a, c]), forestWith(c, [b])];
    const both = row(judge(forests, { agentForests: [a, b] }), "pass-through-authentication");
    expect(both.status).toBe("supported-after");
  });

  it.each([
    ["that is not in the estate", { agentForests: ["typo.example.com"] }, "undecided"],
    ["of which one is not in the estate", { agentForests: [a, "typo.example.com"] }, "undecided"],
    ["that is out of scope and trusted by nobody", { agentForests: [c], forestsOutOfScope: [c] }, "supported-after"],
  ] satisfies [string, Partial<Profile>, OptionStatus][])("judges a stated agent forest %s", (_, profile, status) => {
    const forests = [forestWith(a, [b]), forestWith(b, [a]), aForest({ name: c, users: {} })];
    const options = judge(forests, profile);
    expect(row(options, "pass-through-authentication").status).toBe(status);
  });

  it("supports agents in a forest out of scope that all others have a two-way forest trust with", () => {
    const forests = [forestWith(a, [c]), forestWith(b, [c]), forestWith(c, [a, b])];
    const options = judge(forests, { agentForests: [c], forestsOutOfScope: [c] });
    const pta = row(options, "pass-through-authentication");
    expect([pta.status, pta.servingForest]).toEqual(["supported", c]);
  });

  it("is undecided where a forest is known only from a trust", () => {
    const options = judge([forestWith(a, [b]), aKnownOnlyForest(b)]);
    expect(row(options, "pass-through-authentication").status).toBe("undecided");
    expect(row(options, "password-hash-sync", b).status).toBe("undecided");
    expect(row(options, "password-hash-sync", a).status).toBe("supported");
  });

  describe("with a resource forest that has no enabled users", () => {
    const old = { users: { [b]: { enabled: 0, total: 300 } }, functionalLevel: 0 };

    it("holds it to the conditions of sync", () => {
      const options = judge([forestWith(a, [b]), forestWith(b, [a], old)]);
      for (const id of ["password-hash-sync", "pass-through-authentication"] as const) {
        expect(blockersOf(row(options, id))).toEqual([`DS-FFL-01 forest-level-2003-or-later/${b}`]);
        expect([row(options, id, a).status, row(options, id, b).status]).toEqual(["supported", "supported-after"]);
      }
    });

    it("asks no trust and no domain level of it", () => {
      const options = judge([aForest({ name: a }), aForest({ name: b, ...old, functionalLevel: 2 })]);
      expect(optionIds.map((id) => row(options, id).status)).toEqual(optionIds.map(() => "supported"));
      expect(row(options, "ad-fs").servingForest).toBe(a);
    });

    it("counts it for what the programme covers", () => {
      const options = judge([forestWith(a, [b]), forestWith(b, [a], { users: {} })]);
      expect(row(options, "ad-fs").inProgrammeScope).toBe(false);
    });
  });

  it.each([
    ["none", "supported-after"],
    ["planned", "supported"],
  ] as const)("judges every option by a directory sync that is stated as %s", (directorySync, status) => {
    const options = judge([aForest({ name: a })], { directorySync });
    expect(optionIds.map((id) => row(options, id).status)).toEqual(optionIds.map(() => status));
  });

  it("leaves a forest out when the profile does", () => {
    const options = judge([forestWith(a, [b]), aKnownOnlyForest(b)], { forestsOutOfScope: [b] });
    expect(row(options, "pass-through-authentication").status).toBe("supported");
    expect(row(options, "ad-fs").inProgrammeScope).toBe(true);
  });

  it("is undecided when the users of a forest could not be counted", () => {
    const users = failed("access-denied");
    const options = judge([forestWith(a, [b]), forestWith(b, [a], { rootFacts: { users } })]);
    expect(row(options, "pass-through-authentication").status).toBe("undecided");
  });

  it("is undecided when a run from a child domain could not list the domains of its forest", () => {
    const whole = forestWith(a, [b], { facts: { partitions: failed("timeout") } });
    const childOnly = { ...whole, domains: [aDomain({ name: `eu.${a}`, users: {} })] };
    const options = judge([childOnly, forestWith(b, [a])], { agentForests: [b] });
    expect(row(options, "pass-through-authentication").status).toBe("undecided");
    expect(row(options, "pass-through-authentication", a).status).toBe("undecided");
  });

  it("is not blocked by the child domain's trusts when the root could not be read", () => {
    const partly = aForest({
      name: a,
      rootFacts: { trusts: failed("timeout") },
      childDomains: [aDomain({ name: `eu.${a}`, trusts: [aTrust({ partner: b, kind: "external" })] })],
    });
    const inB = row(judge([partly, forestWith(b, [a])], { agentForests: [b] }), "pass-through-authentication");
    expect(inB.reasons.filter(({ kind, ruleId }) => kind === "blocker" && ruleId.startsWith("PTA-"))).toEqual([]);
  });

  it.each(["inbound", "disabled"] as const)("does not pass a two-way trust that the other side holds as %s", (half) => {
    const options = judge([
      forestWith(a, [b]),
      aForest({ name: b, trusts: [aTrust({ partner: a, direction: half })] }),
    ]);
    expect(blockersOf(row(options, "pass-through-authentication"))).toContainEqual(
      expect.stringMatching(/^PTA-TRUST-04/u),
    );
  });

  it("is undecided for the estate when a named server gave no forest", () => {
    const estate: EstateFacts = anEstate({
      forests: [aForest({ name: a })],
      unreachedServers: [{ server: "192.0.2.9:389", error: { code: "timeout", asked: "connect", detail: null } }],
    });
    const { options } = evaluate({ estate, profile: emptyProfile, now: testInstant });
    expect(options.filter((option) => option.scope === "estate").map((option) => option.status)).toEqual(
      judgedIds.map(() => "undecided"),
    );
  });

  it.each([
    ["the domain root object", { rootFacts: { domainHead: failed("access-denied") } }, ["password-hash-sync"]],
    [
      "the systems of domain controllers",
      { domainControllers: [aDomainController(a, "DC1", { operatingSystemVersion: null, functionalLevel: null })] },
      ["password-hash-sync", "pass-through-authentication", "seamless-sso"],
    ],
  ] satisfies [string, Partial<ForestChanges>, OptionId[]][])(
    "is not undecided by what can only warn when %s is not known",
    (_, changes, ids) => {
      const options = judge([aForest({ name: a, ...changes })]);
      expect(ids.map((id) => row(options, id).status)).toEqual(ids.map(() => "supported"));
      const missing = optionIds.flatMap((id) => row(options, id).reasons.filter(({ kind }) => kind === "missing"));
      expect(missing.map(({ ruleId }) => ruleId)).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/^DS-DISJOINT|^FS-GMSA/u)]),
      );
    },
  );

  it("blocks on an exclusion that covers a suffix in use", () => {
    const trust = aTrust({ partner: b, namespaces: [topLevelName(b), exclusion("sub.fabrikam.example.net")] });
    const used = { "sub.fabrikam.example.net": { enabled: 4, total: 4 } };
    const options = judge([aForest({ name: a, trusts: [trust] }), forestWith(b, [a], { users: used })], {
      agentForests: [a],
    });
    expect(blockersOf(row(options, "pass-through-authentication"))).toEqual([
      `PTA-SUFFIX-04 upn-suffix-routed/${a}/${b}/sub.fabrikam.example.net`,
    ]);
  });

  it("asks the farm's schema of the farm's forest alone", () => {
    const options = judge([forestWith(a, [b], { schemaVersion: 69 }), forestWith(b, [a])]);
    const adFs = row(options, "ad-fs");
    expect([adFs.status, adFs.servingForest]).toEqual(["supported", b]);
    expect(adFs.candidates.map((candidate) => candidate.status)).toEqual(["supported", "supported-after"]);
  });

  it("lists what only a server, a network path or a person can show", () => {
    const phs = row(judge([aForest({ name: a })]), "password-hash-sync");
    expect(phs.toVerify).toEqual(expect.arrayContaining(["DS-OS-02", "DS-REACH-01", "DS-RODC-02", "DS-VERSION-01"]));
  });

  it("keeps the option supported on warnings and narrow rules", () => {
    const options = judge([aForest({ name: a, users: { "corp.local": { enabled: 9, total: 9 } } })]);
    const phs = row(options, "password-hash-sync");
    expect(phs.status).toBe("supported");
    expect(phs.reasons.some((reason) => reason.kind === "warning" && reason.ruleId === "DS-UPN-01")).toBe(true);
  });

  it("says of Pass-through Authentication that users without a public suffix cannot sign in", () => {
    const options = judge([aForest({ name: a, users: { "corp.local": { enabled: 200, total: 200 } } })]);
    const warned = (id: OptionId) => row(options, id).reasons.some(({ ruleId }) => ruleId === "PTA-UPN-01");
    expect(optionIds.filter(warned)).toEqual(["pass-through-authentication"]);
  });
});

describe("making a finding worse", () => {
  const estate = anEstate({ forests: [forestWith(a, [b]), forestWith(b, [a])] });
  const context = { estate, profile: emptyProfile, now: testInstant };
  const { findings } = evaluate(context);
  const rank = (status: OptionStatus): number => optionStatuses.indexOf(status);
  const ruleIds = [...rules.keys()];

  it("never makes an option better", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ at: fc.nat(), verdict: fc.constantFrom("fail", "unknown", "warn"), rule: fc.nat() }), {
          maxLength: 4,
        }),
        fc.nat(),
        (changes, worseAt) => {
          const base: Finding[] = findings.map((finding) => ({ ...finding, verdict: "pass" }));
          for (const change of changes) {
            const index = change.at % base.length;
            const finding = base[index];
            const ruleId = ruleIds[change.rule % ruleIds.length];
            if (finding !== undefined && ruleId !== undefined) {
              base[index] = { ...finding, verdict: change.verdict as Finding["verdict"], ruleId };
            }
          }
          const worse = base.map((finding, index): Finding =>
            index === worseAt % base.length ? { ...finding, verdict: "fail" } : finding,
          );
          const before = assessOptions(base, context);
          const after = assessOptions(worse, context);
          for (const option of optionIds) {
            expect(rank(row(after, option).status)).toBeLessThanOrEqual(rank(row(before, option).status));
          }
        },
      ),
    );
  });
});
