import { describe, expect, it } from "vitest";

import type { Trust } from "#domain/facts/trusts.ts";

import { collectFact, collectValue, testForest } from "./testing/collect.ts";
import { anEntry, sidBytes, type Attributes } from "./testing/entries.ts";
import { aTrustObject, FakeForest } from "./testing/fake-forest.ts";
import { itReportsTrouble } from "./testing/troubles.ts";
import { trusts } from "./trusts.ts";

const system = "CN=System,DC=corp,DC=example,DC=com";
const usual: Attributes = {
  objectClass: "trustedDomain",
  trustPartner: "Fabrikam.Test",
  flatName: "FABRIKAM",
  trustDirection: 3,
  trustType: 2,
  trustAttributes: 8,
};
const withTrusts = (...list: Attributes[]) => ({
  host: "dc1",
  entries: [
    anEntry(system, {}),
    ...list.map((changes, index) => anEntry(`CN=t${index},${system}`, { ...usual, ...changes })),
  ],
});
const only = async (changes: Attributes): Promise<Trust> => {
  const [trust] = (await collectValue(trusts, { server: withTrusts(changes) })) as Trust[];
  if (trust === undefined) throw new Error("no trust");
  return trust;
};
/** Version 1 and no records. */
const emptyInfo = Uint8Array.from([1, 0, 0, 0, 0, 0, 0, 0]);

describe("the trusts collector", () => {
  it("reads a forest trust", async () => {
    const sid = sidBytes("S-1-5-21-1-2-3");
    expect(
      await only({
        securityIdentifier: sid,
        "msDS-SupportedEncryptionTypes": 24,
        "msDS-TrustForestTrustInfo": emptyInfo,
      }),
    ).toEqual({
      partner: "fabrikam.test",
      partnerNetbiosName: "FABRIKAM",
      partnerSid: "S-1-5-21-1-2-3",
      direction: "two-way",
      kind: "forest",
      isTransitive: true,
      isSelectiveAuthentication: false,
      flags: ["forest-transitive"],
      unnamedFlags: 0,
      raw: { direction: 3, type: 2, attributes: 8 },
      supportedEncryptionTypes: 24,
      namespaces: { status: "decoded", records: [] },
    });
  });

  it.each([
    [0, "disabled"],
    [1, "inbound"],
    [2, "outbound"],
    [3, "two-way"],
  ])("reads direction %i as %s", async (trustDirection, direction) => {
    expect((await only({ trustDirection })).direction).toBe(direction);
  });

  it.each([
    [2, 0x8, "forest", true],
    [2, 0x9, "forest", false],
    [2, 0x20, "within-forest", true],
    [2, 0x28, "within-forest", true],
    [2, 0x4, "external", false],
    [2, 0, "external", false],
    [3, 0x1, "realm", false],
    [3, 0, "realm", true],
    [1, 0, "downlevel", false],
    [5, 0x8, "entra-kerberos", false],
  ])("reads type %i with attributes %i as %s", async (trustType, trustAttributes, kind, isTransitive) => {
    expect(await only({ trustType, trustAttributes })).toMatchObject({ kind, isTransitive });
  });

  it("names every flag and keeps the bits without a name", async () => {
    const trust = await only({ trustAttributes: 0x8 | 0x10 | 0x40 | 0x200 | 0x800000 | 0x20000 });
    expect(trust).toMatchObject({
      isSelectiveAuthentication: true,
      flags: ["forest-transitive", "cross-organization", "treat-as-external", "no-tgt-delegation", "tree-root"],
      unnamedFlags: 0x20000,
    });
    expect((await only({ trustAttributes: -2147483640 })).unnamedFlags).toBe(0x80000000);
  });

  it("tells missing, damaged and meaningless forest trust information apart", async () => {
    expect((await only({})).namespaces).toEqual({ status: "absent" });
    const damaged = { "msDS-TrustForestTrustInfo": Uint8Array.from([1, 0]) };
    expect((await only(damaged)).namespaces).toMatchObject({ status: "unreadable" });
    expect((await only({ ...damaged, trustAttributes: 4 })).namespaces).toEqual({ status: "absent" });
  });

  it("sorts by partner and finds none where there are none", async () => {
    const server = withTrusts({ trustPartner: "b.test" }, { trustPartner: "a.test" });
    expect(((await collectValue(trusts, { server })) as Trust[]).map((t) => t.partner)).toEqual(["a.test", "b.test"]);
    expect(await collectValue(trusts)).toEqual([]);
  });

  it("fails rather than guess a direction that is not shown", async () => {
    expect(await collectFact(trusts, { server: withTrusts({ trustDirection: undefined }) })).toMatchObject({
      status: "failed",
      error: { code: "access-denied", asked: expect.stringContaining("trustDirection") as string },
    });
  });

  it("keeps the referrals it got", async () => {
    const forest = new FakeForest({ name: testForest, entries: [aTrustObject(testForest, "b.test")] });
    const server = forest.server(testForest, { referrals: ["ldap://other.test/DC=other,DC=test"] });
    expect(await collectFact(trusts, { server })).toMatchObject({
      from: {
        query: expect.stringContaining("referred to ldap://other.test/DC=other,DC=test, not followed") as string,
      },
    });
  });

  itReportsTrouble(trusts);
});
