import { describe, expect, it } from "vitest";

import type { CheckContext } from "#domain/checks/define-check.ts";
import type { ForestRecord } from "#domain/facts/index.ts";
import { emptyProfile } from "#domain/facts/profile.ts";
import type { Trust } from "#domain/facts/trusts.ts";
import {
  aForest,
  anEstate,
  aTrust,
  domainInfo,
  exclusion,
  failed,
  testInstant,
  topLevelName,
  type ForestChanges,
} from "#domain/testing/facts.ts";

import { assume } from "./assume.ts";

const [a, b] = ["contoso.example.com", "fabrikam.example.net"] as const;
const merged = "merged.example.net";

const between = (...forests: readonly ForestRecord[]): CheckContext => ({
  estate: anEstate({ forests }),
  profile: emptyProfile,
  now: testInstant,
});

/** A forest whose users sign in with a second suffix. */
const served = (changes: Partial<ForestChanges> = {}): ForestRecord =>
  aForest({
    name: b,
    upnSuffixes: [merged],
    users: { [b]: { enabled: 10, total: 10 }, [merged]: { enabled: 23, total: 23 } },
    trusts: [aTrust({ partner: a })],
    ...changes,
  });
const serving = (trust: Partial<Trust>): ForestRecord =>
  aForest({ name: a, trusts: [{ ...aTrust({ partner: b }), ...trust }] });
const names = (...records: Parameters<typeof domainInfo>[] | readonly ReturnType<typeof topLevelName>[]) =>
  ({ namespaces: { status: "decoded", records } }) as Partial<Trust>;

const verdicts = (context: CheckContext, keys: readonly string[]): ReadonlyMap<string, string> =>
  new Map(assume(context, keys).findings.map(({ key, verdict }) => [key, verdict]));

const routed = `upn-suffix-routed/${a}/${b}/${merged}`;

describe("a fix that is assumed", () => {
  it.each([
    ["disabled", `enable-suffix-routing/${a}/${b}/${merged}`, [topLevelName(b), topLevelName(merged, "disabled-new")]],
    ["not listed", `enable-suffix-routing/${a}/${b}/${merged}`, [topLevelName(b), domainInfo(b)]],
    ["excluded", `remove-suffix-exclusion/${a}/${b}/${merged}`, [topLevelName("example.net"), exclusion(merged)]],
  ])("routes a suffix that was %s", (_, key, records) => {
    const context = between(serving(names(...records)), served());
    expect(verdicts(context, []).get(routed)).toBe("fail");
    const { findings, assumed, unneeded } = assume(context, [key]);
    expect(findings.find((finding) => finding.key === routed)).toMatchObject({ verdict: "pass", message: "routed" });
    expect([assumed, unneeded]).toEqual([[key], []]);
  });

  it("registers a suffix with its forest, too", () => {
    const context = between(serving(names(topLevelName(b), domainInfo(b))), served({ upnSuffixes: [] }));
    const { findings, context: after } = assume(context, [`register-and-route-suffix/${a}/${b}/${merged}`]);
    expect(findings.find(({ key }) => key === routed)?.verdict).toBe("pass");
    expect(after.estate.forests[1]?.facts.forest).toMatchObject({ value: { upnSuffixes: [merged] } });
    expect(
      findings.find(({ checkId, subject }) => checkId === "upn-suffix-registered" && subject.forest === b)?.verdict,
    ).toBe("pass");
  });

  it("makes one trust of two forests that have none, seen from either", () => {
    const context = between(aForest({ name: a }), served({ trusts: [] }));
    const before = verdicts(context, []);
    const pairs = [`agent-forest-trust/${a}/${b}`, `agent-forest-trust/${b}/${a}`, `farm-forest-trust/${a}/${b}`];
    expect(pairs.map((key) => before.get(key))).toEqual(["fail", "fail", "fail"]);
    const after = verdicts(context, [`two-way-forest-trust/${a}/${b}`]);
    expect([...pairs, routed].map((key) => after.get(key))).toEqual(["pass", "pass", "pass", "pass"]);
  });

  it("shows what a trust that turns two-way still lacks, and takes that up in the same breath", () => {
    const oneWay = names(topLevelName(b), topLevelName(merged, "disabled-by-admin"), domainInfo(b));
    const context = between(
      serving({ ...oneWay, direction: "outbound" }),
      served({ trusts: [aTrust({ partner: a, direction: "inbound" })] }),
    );
    const trust = `two-way-forest-trust/${a}/${b}`;
    expect(verdicts(context, [trust]).get(routed)).toBe("fail");
    const both = [trust, `enable-suffix-routing/${a}/${b}/${merged}`];
    expect(verdicts(context, both).get(routed)).toBe("pass");
    expect(verdicts(context, both.toReversed()).get(routed)).toBe("pass");
  });

  it("does not claim more than it does: a suffix of both forests stays with one", () => {
    const users = { [a]: { enabled: 5, total: 5 }, [merged]: { enabled: 2, total: 2 } };
    const own = aForest({
      name: a,
      users,
      trusts: [{ ...aTrust({ partner: b }), ...names(topLevelName(b), topLevelName(merged, "disabled-new")) }],
    });
    const { findings, assumed } = assume(between(own, served()), [`enable-suffix-routing/${a}/${b}/${merged}`]);
    expect(assumed).toHaveLength(1);
    expect(findings.find(({ key }) => key === routed)).toMatchObject({ verdict: "fail", message: "usedByBoth" });
  });

  it("is taken at its word where no facts are changed for it", () => {
    const context = between(aForest({ name: a }));
    const withoutSync = { ...context, profile: { ...emptyProfile, directorySync: "none" as const } };
    const now = assume(withoutSync, []).findings.find(({ checkId }) => checkId === "directory-sync-planned");
    expect(now?.verdict).toBe("fail");
    const { findings } = assume(withoutSync, ["plan-directory-sync"]);
    expect(findings.find(({ key }) => key === now?.key)).toMatchObject({ verdict: "pass", message: "assumed" });
  });

  it("is taken at its word where the trusts of a forest could not be read", () => {
    const unread = served();
    const [root] = unread.domains;
    const context = between(serving({ direction: "outbound" }), {
      ...unread,
      domains: root === undefined ? [] : [{ ...root, facts: { ...root.facts, trusts: failed("access-denied") } }],
    });
    const key = `two-way-forest-trust/${a}/${b}`;
    const { context: after, assumed } = assume(context, [key]);
    expect(assumed).toEqual([key]);
    expect(after.estate).toBe(context.estate);
  });

  it("is told when nobody asks for it, and changes nothing", () => {
    const context = between(serving({}), served());
    const before = assume(context, []);
    const { findings, assumed, unneeded } = assume(context, ["roll-sso-key/nowhere.example.org"]);
    expect([assumed, unneeded]).toEqual([[], ["roll-sso-key/nowhere.example.org"]]);
    expect(findings).toEqual(before.findings);
  });
});
