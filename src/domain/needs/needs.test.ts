import { describe, expect, it } from "vitest";

import { judgedIds, type OptionId } from "#domain/options/option-ids.ts";
import type { DomainRecord, ForestRecord } from "#domain/facts/index.ts";
import { ruleSources } from "#domain/options/rules.ts";
import { aForest, collected, failed } from "#domain/testing/facts.ts";

import { needsOf, type BuildPlace } from "./needs.ts";
import { needStrings } from "./needs.strings.ts";

const [a, b] = ["contoso.example.com", "fabrikam.example.net"] as const;

/** A forest of one domain with so many user accounts, enabled ones of them, and so many computers. */
function withUsers(total: number, enabled = total, name: string = a, computers = 0): ForestRecord {
  return withFacts(aForest({ name, users: { [name]: { enabled, total } } }), {
    computers: collected({ total: computers, staleAfterDays: 90, systems: [] }),
  });
}

function withFacts(forest: ForestRecord, facts: Partial<DomainRecord["facts"]>): ForestRecord {
  const domains = forest.domains.map((domain) => ({ ...domain, facts: { ...domain.facts, ...facts } }));
  return { ...forest, domains };
}

const told = (option: OptionId, place: Partial<BuildPlace>): Readonly<Record<string, string>> => {
  const needs = needsOf(option, { forests: [withUsers(100)], serving: null, ...place });
  return Object.fromEntries(needs.map(({ id, params }) => [id, needStrings[id]?.say(params) ?? ""]));
};

describe("the server for Connect Sync", () => {
  it.each([
    [100, "6 GB", "70 GB", "sync-local-database"],
    [50_000, "6 GB", "70 GB", "sync-local-database"],
    [50_001, "16 GB", "100 GB", "sync-local-database"],
    [100_000, "16 GB", "100 GB", "sync-local-database"],
    [100_001, "32 GB", "300 GB", "sync-sql-server"],
    [300_001, "32 GB", "450 GB", "sync-sql-server"],
    [600_001, "32 GB", "500 GB", "sync-sql-server"],
  ])("for %i objects has %s of memory, %s of disk and %s", (total, memory, disk, database) => {
    const needs = told("connect-sync", { forests: [withUsers(total)] });
    expect(needs["sync-server"]).toContain(`${memory} of memory and ${disk} of disk`);
    expect(Object.keys(needs)).toContain(database);
  });

  it("counts every domain of every forest, and says when some are left out", () => {
    const first = withUsers(40_000);
    const second = withUsers(30_000, 1, b, 10_000);
    expect(told("connect-sync", { forests: [first, second] })["sync-server"]).toContain(
      "50,001 to 100,000 objects. 80,000 users and computers were counted;",
    );
    const blind = withFacts(second, { users: failed("timeout"), computers: failed("timeout") });
    expect(told("connect-sync", { forests: [first, blind] })["sync-server"]).toContain("At least 40,000 users");
    expect(told("connect-sync", { forests: [blind] })["sync-server-not-known"]).toContain("is not known");
  });

  it("is set up by express settings for one forest only", () => {
    expect(Object.keys(told("connect-sync", { forests: [withUsers(1)] }))).toContain("sync-one-forest");
    const two = told("connect-sync", { forests: [withUsers(1), withUsers(1, 1, b)] });
    expect(two["sync-many-forests"]).toContain("reaches all 2 forests");
  });
});

describe("the agents of Pass-through Authentication", () => {
  it.each([
    [0, 3],
    [360_000, 3],
    [360_001, 4],
    [1_080_000, 7],
  ])("for %i enabled users are %i", (users, agents) => {
    const needs = told("pass-through-authentication", { forests: [withUsers(users)] });
    expect(needs["pass-through-agents"]).toMatch(new RegExp(`^${agents}: `, "u"));
  });

  it("count enabled users alone, and say that this is an estimate", () => {
    const forests = [withUsers(2_000_000, 600)];
    const [agents] = needsOf("pass-through-authentication", { forests, serving: null });
    expect(agents).toMatchObject({ isEstimate: true, params: { users: 600, rate: 1, agents: 3 } });
  });

  it("stand in the forest that serves, near its writable controllers", () => {
    const serving = withUsers(1, 1, b);
    expect(told("pass-through-authentication", { serving })["pass-through-place"]).toMatch(
      /^On member servers in fabrikam\.example\.net .* Sites with writable controllers: \S.* \(\d+\)/u,
    );
    const blind = { ...serving, facts: { ...serving.facts, domainControllers: failed("timeout") } };
    expect(told("pass-through-authentication", { serving: blind })["pass-through-place"]).toContain("is not known");
  });
});

describe("the way from AD FS", () => {
  const farm = (adfsFarms: number | null) => aForest({ name: b, traces: { adfsFarms } });

  it.each([
    ["password-hash-sync", /^A farm was found in fabrikam\.example\.net\. .*stays as it is\.$/u],
    ["pass-through-authentication", /^A farm was found in .* Keep the farm for 12 hours after that at least\.$/u],
  ] as const)("is told for %s where a farm was seen", (option, words) => {
    expect(told(option, { forests: [withUsers(1), farm(1)] })["leave-federation"]).toMatch(words);
  });

  it.each([[null], [0]])("is not told where the traces show %s farms", (farms) => {
    expect(told("password-hash-sync", { forests: [farm(farms)] })).not.toHaveProperty(["leave-federation"]);
  });
});

it("names the largest domain for Cloud Sync, and the forests for Seamless SSO", () => {
  const forests = [withUsers(10), withUsers(200_000, 1, b)];
  expect(told("cloud-sync", { forests })["cloud-objects"]).toContain(`${b} with 200,000 users and computers`);
  expect(told("seamless-sso", { forests })["sso-accounts"]).toContain(
    `${a}, ${b}: one for all that forest trusts link`,
  );
  expect(told("seamless-sso", { forests: [withUsers(1)] })["sso-accounts"]).toContain(`AZUREADSSOACC in ${a}. `);
});

const places = [
  [],
  [aForest({ name: a, traces: { adfsFarms: 1 } })],
  [withUsers(1)],
  [withUsers(200_000), withUsers(1, 1, b)],
];
const all = judgedIds.flatMap((option) =>
  places.flatMap((forests) =>
    needsOf(option, { forests, serving: forests[0] ?? null }).map((need) => ({
      option,
      forests: forests.length,
      ...need,
    })),
  ),
);

it.each(all)("$option, $forests forests: $id has words without a gap, and a source", ({ id, params, source }) => {
  const words = needStrings[id]?.say(params);
  expect(words).toMatch(/^[A-Z0-9h].*\.$/su);
  expect(words).not.toMatch(/\?|undefined|NaN/u);
  expect(ruleSources).toHaveProperty([source]);
});

it("has no words that nothing says", () => {
  expect(Object.keys(needStrings).toSorted()).toEqual([...new Set(all.map(({ id }) => id))].toSorted());
});
