import { describe, expect, it } from "vitest";

import type { EstateFacts, ForestRecord } from "#domain/facts/index.ts";
import { emptyProfile } from "#domain/facts/profile.ts";
import { evaluate } from "#domain/options/evaluate.ts";
import { presentResult } from "#domain/result/present.ts";
import type { ResultDocument } from "#domain/result/result-document.ts";
import {
  aForest,
  aKnownOnlyForest,
  anEstate,
  aTrust,
  domainInfo,
  failed,
  testInstant,
  topLevelName,
} from "#domain/testing/facts.ts";
import type { NamespaceState } from "#domain/facts/trusts.ts";

import { compareRuns, type FindingChange } from "./compare-runs.ts";

const [a, b] = ["contoso.example.com", "fabrikam.example.net"] as const;
const suffix = "merged.example.net";
const routed = `upn-suffix-routed/${a}/${b}/${suffix}`;

const judged = (estate: EstateFacts): ResultDocument =>
  presentResult(estate, evaluate({ estate, profile: emptyProfile, now: testInstant }), {
    appVersion: "1.0.0",
    isSample: false,
  });

const serving = (state: NamespaceState): ForestRecord =>
  aForest({
    name: a,
    trusts: [aTrust({ partner: b, namespaces: [topLevelName(b), topLevelName(suffix, state), domainInfo(b)] })],
  });
const served = (users = 23): ForestRecord =>
  aForest({
    name: b,
    upnSuffixes: [suffix],
    users: { [b]: { enabled: 5, total: 5 }, ...(users > 0 && { [suffix]: { enabled: users, total: users } }) },
    trusts: [aTrust({ partner: a })],
  });
const run = (...forests: readonly ForestRecord[]): ResultDocument => judged(anEstate({ forests }));
const changeOf = (before: ResultDocument, now: ResultDocument, key: string): FindingChange | undefined =>
  compareRuns(before, now)?.findings.find((change) => change.key === key);

describe("two runs of one estate", () => {
  it("tell what is fixed, and which option that changed", () => {
    const [before, now] = [run(serving("disabled-new"), served()), run(serving("enabled"), served())];
    expect(changeOf(before, now, routed)).toMatchObject({ kind: "fixed", before: "fail", now: "pass", gap: null });
    const comparison = compareRuns(before, now);
    expect(comparison?.findings.some(({ kind }) => kind === "new" || kind === "worse")).toBe(false);
    const of = run(served(), serving("disabled-new"));
    expect(compareRuns(of, of)?.options).toEqual([]);
  });

  it("tell what is new, and leave out what holds in both", () => {
    const [before, now] = [run(serving("enabled"), served()), run(serving("disabled-by-admin"), served())];
    expect(changeOf(before, now, routed)).toMatchObject({ kind: "new", before: "pass", now: "fail" });
    expect(changeOf(before, now, `agent-forest-trust/${a}/${b}`)).toBeUndefined();
  });

  it("call gone what nobody uses any more fixed, and what came up new", () => {
    const [used, unused] = [run(serving("disabled-new"), served()), run(serving("disabled-new"), served(0))];
    expect(changeOf(used, unused, routed)).toMatchObject({ kind: "fixed", before: "fail", now: null });
    expect(changeOf(unused, used, routed)).toMatchObject({ kind: "new", before: null, now: "fail" });
  });

  it("say still there, worse and fixed in part by the verdict", () => {
    const before = run(serving("disabled-new"), served());
    const as = (verdict: "warn" | "fail"): ResultDocument => ({
      ...before,
      findings: before.findings.map((row) => (row.key === routed ? { ...row, verdict } : row)),
    });
    expect(changeOf(as("fail"), as("fail"), routed)?.kind).toBe("still-there");
    expect(changeOf(as("warn"), as("fail"), routed)?.kind).toBe("worse");
    expect(changeOf(as("fail"), as("warn"), routed)?.kind).toBe("fixed-in-part");
  });

  it("never call fixed what the later run could not read", () => {
    const before = run(serving("disabled-new"), served());
    const [root] = serving("enabled").domains;
    const unreadTrusts = {
      ...serving("enabled"),
      domains: root === undefined ? [] : [{ ...root, facts: { ...root.facts, trusts: failed("access-denied") } }],
    };
    expect(changeOf(before, run(unreadTrusts, served()), routed)).toMatchObject({
      kind: "not-comparable",
      now: null,
      gap: "not-known-now",
    });
    expect(changeOf(before, run(serving("enabled"), aKnownOnlyForest(b)), routed)).toMatchObject({
      kind: "not-comparable",
      gap: "not-known-now",
    });
  });

  it("never call new what the earlier run could not read", () => {
    const before = run(aForest({ name: a }));
    const now = run(serving("disabled-new"), served());
    expect(changeOf(before, now, routed)).toMatchObject({ kind: "not-comparable", gap: "not-known-then" });
    expect(
      compareRuns(before, now)?.findings.every(({ forest, kind }) => forest !== b || kind === "not-comparable"),
    ).toBe(true);
  });

  it("are not of one estate without a forest in common", () => {
    expect(compareRuns(run(aForest({ name: a })), run(aForest({ name: b })))).toBeNull();
  });

  it("are compared the same whatever the order of their findings, and give nothing for the same run", () => {
    const before = run(serving("disabled-new"), served());
    const now = run(serving("enabled"), served());
    const turned = { ...now, findings: now.findings.toReversed() };
    const keys = (comparison: ReturnType<typeof compareRuns>) =>
      comparison?.findings.map(({ key, kind }) => `${kind} ${key}`).toSorted();
    expect(keys(compareRuns(before, turned))).toEqual(keys(compareRuns(before, now)));
    expect(new Set(compareRuns(before, before)?.findings.map(({ kind }) => kind))).toEqual(new Set(["still-there"]));
  });
});
