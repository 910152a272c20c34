import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { CheckContext } from "#domain/checks/define-check.ts";
import type { ForestRecord } from "#domain/facts/index.ts";
import { emptyProfile, type Profile } from "#domain/facts/profile.ts";
import type { NamespaceState, TrustDirection } from "#domain/facts/trusts.ts";
import { optionIds } from "#domain/options/option-ids.ts";
import { assessOptions } from "#domain/options/options.ts";
import {
  aForest,
  aKnownOnlyForest,
  anEstate,
  aTrust,
  domainInfo,
  testInstant,
  topLevelName,
} from "#domain/testing/facts.ts";

import { assume } from "./assume.ts";
import { smallestFixes, type FixSet } from "./smallest-fixes.ts";

const [a, b, c] = ["contoso.example.com", "fabrikam.example.net", "tailspin.example.org"] as const;
const pta = "pass-through-authentication";
const keysOf = (found: FixSet | null): readonly string[] => found?.fixes.map(({ key }) => key) ?? [];

const context = (forests: readonly ForestRecord[], profile: Partial<Profile> = {}): CheckContext => ({
  estate: anEstate({ forests }),
  profile: { ...emptyProfile, ...profile },
  now: testInstant,
});

/** The status of an option in the estate once these fixes are done, with every forest free to serve. */
const statusWith = (of: CheckContext, option: (typeof optionIds)[number], keys: readonly string[]) => {
  const { findings, context: after } = assume(of, keys);
  return assessOptions(findings, after).find((row) => row.option === option && row.scope === "estate")?.status;
};

describe("the smallest set of fixes", () => {
  it("is empty where nothing blocks", () => {
    for (const option of optionIds)
      expect(smallestFixes(option, context([aForest({ name: a })]))).toMatchObject({
        fixes: [],
        hours: 0,
        statusAfter: "supported",
      });
  });

  it("serves from where the fewest fixes do", () => {
    const forests = [
      aForest({ name: a, trusts: [aTrust({ partner: b }), aTrust({ partner: c, direction: "inbound" })] }),
      aForest({ name: b, trusts: [aTrust({ partner: a }), aTrust({ partner: c })] }),
      aForest({ name: c, trusts: [aTrust({ partner: a, direction: "outbound" }), aTrust({ partner: b })] }),
    ];
    expect(smallestFixes(pta, context(forests))).toMatchObject({ servingForests: [b], fixes: [] });
    expect(smallestFixes(pta, context(forests, { agentForests: [a] }))).toMatchObject({
      servingForests: [a],
      fixes: [{ key: `two-way-forest-trust/${a}/${c}` }],
    });
    expect(smallestFixes(pta, context(forests, { agentForests: [a, b] }))).toMatchObject({
      servingForests: [b, a],
      fixes: [{ key: `two-way-forest-trust/${a}/${c}` }],
    });
  });

  it("takes in what comes up only when the first of them is done", () => {
    const owned = "shared.example.com";
    const forests = [
      aForest({ name: a, upnSuffixes: [owned] }),
      aForest({ name: b, upnSuffixes: [owned], users: { [owned]: { enabled: 7, total: 7 } } }),
    ];
    const found = smallestFixes(pta, context(forests, { agentForests: [a] }));
    expect(keysOf(found)).toEqual([`two-way-forest-trust/${a}/${b}`, `release-owned-suffix/${a}/${b}/${owned}`]);
    expect(found?.hours).toBe(24);
  });

  it("leaves an option undecided where facts are missing beside what can be fixed", () => {
    const forests = [
      aForest({ name: a, trusts: [aTrust({ partner: b, direction: "outbound" })] }),
      aKnownOnlyForest(b),
    ];
    expect(smallestFixes(pta, context(forests))).toMatchObject({ statusAfter: "undecided" });
  });

  it("is none where only another choice removes a blocker", () => {
    const withAdFs = context([aForest({ name: a })], { signInWish: "ad-fs" });
    expect(statusWith(withAdFs, "seamless-sso", [])).toBe("unsupported");
    expect(smallestFixes("seamless-sso", withAdFs)).toBeNull();
  });

  it("holds when it is done, and none of it can be left out", () => {
    const direction = fc.constantFrom<TrustDirection | "none">("two-way", "inbound", "outbound", "none");
    const state = fc.constantFrom<NamespaceState>("enabled", "disabled-new", "disabled-by-admin", "conflict");
    fc.assert(
      fc.property(
        fc.array(direction, { minLength: 6, maxLength: 6 }),
        fc.array(state, { minLength: 6, maxLength: 6 }),
        (directions, states) => {
          let next = 0;
          const half = (partner: string) => {
            const index = next++;
            const towards = directions[index];
            const records = [topLevelName(partner, states[index]), domainInfo(partner)];
            return towards === undefined || towards === "none"
              ? []
              : [aTrust({ partner, direction: towards, namespaces: records })];
          };
          const all = [a, b, c];
          const forests = all.map((name) =>
            aForest({ name, trusts: all.filter((other) => other !== name).flatMap(half) }),
          );
          for (const agentForests of [[], [a]]) {
            const of = context(forests, { agentForests });
            const found = smallestFixes(pta, of);
            if (found === null) continue;
            expect(statusWith(of, pta, keysOf(found))).toBe(found.statusAfter);
            expect(found.statusAfter).toBe("supported");
            if (agentForests.length === 0) continue;
            for (const key of keysOf(found)) {
              expect(
                statusWith(
                  of,
                  pta,
                  keysOf(found).filter((other) => other !== key),
                ),
              ).not.toBe("supported");
            }
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
