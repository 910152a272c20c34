import { describe, expect, it } from "vitest";

import type { Partitions } from "#domain/facts/partitions.ts";

import { partitions } from "./partitions.ts";
import { collectFact, collectValue, testForest } from "./testing/collect.ts";
import { anEntry } from "./testing/entries.ts";
import { FakeForest } from "./testing/fake-forest.ts";
import { itReportsTrouble } from "./testing/troubles.ts";

const fake = new FakeForest({ name: testForest, children: [{ name: "eu.corp.example.com" }] });
const base = `CN=Partitions,${fake.configuration}`;
const crossRef = (cn: string, attributes: Record<string, string | number>) =>
  anEntry(`CN=${cn},${base}`, { objectClass: "crossRef", ...attributes });

describe("the partitions collector", () => {
  it("tells domains from the contexts they share", async () => {
    const list = (await collectValue(partitions, { server: fake.server(testForest) })) as Partitions;
    expect(list.map(({ dnsName, kind, netbiosName }) => [dnsName, kind, netbiosName])).toEqual([
      ["corp.example.com", "configuration", null],
      ["corp.example.com", "schema", null],
      ["corp.example.com", "domain", "CORP"],
      ["eu.corp.example.com", "domain", "EU"],
    ]);
    expect(list.at(-1)?.trustParent).toBe(`CN=CORP,${base}`);
  });

  it("reads application partitions, references to the outside and a missing level", async () => {
    const entries = [
      anEntry(base, {}),
      crossRef("dns", { nCName: "DC=DomainDnsZones,DC=x", dnsRoot: "DomainDnsZones.x.test", systemFlags: 5 }),
      crossRef("out", { nCName: "O=other", dnsRoot: "ldap.other.test", systemFlags: 0 }),
      crossRef("old", { nCName: "DC=old,DC=test", dnsRoot: "old.test", systemFlags: 3, nETBIOSName: "OLD" }),
    ];
    const list = await collectValue(partitions, { server: { host: "dc1", entries } });
    expect(list).toMatchObject([
      { dnsName: "domaindnszones.x.test", kind: "application", functionalLevel: null },
      { dnsName: "ldap.other.test", kind: "external", netbiosName: null },
      { dnsName: "old.test", kind: "domain", functionalLevel: 0 },
    ]);
  });

  it("leaves out what has no DNS root, and says so", async () => {
    const entries = [
      anEntry(base, {}),
      crossRef("CORP", { nCName: "DC=corp", dnsRoot: "corp", systemFlags: 3 }),
      crossRef("broken", { nCName: "DC=broken", systemFlags: 3 }),
    ];
    expect(await collectFact(partitions, { server: { host: "dc1", entries } })).toMatchObject({
      value: [{ dnsName: "corp" }],
      from: { query: expect.stringContaining(`CN=broken,${base} has no DNS root`) as string },
    });
  });

  it("takes an empty list for hidden, since a forest has at least its root", async () => {
    const server = { host: "dc1", entries: [anEntry(base, {})] };
    expect(await collectFact(partitions, { server })).toMatchObject({ error: { code: "access-denied" } });
  });

  itReportsTrouble(partitions);
});
