import { describe, expect, it } from "vitest";

import type { DomainControllers } from "#domain/facts/domain-controllers.ts";
import { domainDn } from "#domain/testing/facts.ts";

import { domainControllers } from "./domain-controllers.ts";
import { partitions } from "./partitions.ts";
import { collectFact, collectValue, testForest } from "./testing/collect.ts";
import { anEntry } from "./testing/entries.ts";
import { FakeDirectory } from "./testing/fake-directory.ts";
import { FakeForest } from "./testing/fake-forest.ts";
import { fakeDns } from "./testing/fake-ports.ts";
import { itReportsTrouble } from "./testing/troubles.ts";

const child = "eu.corp.example.com";
const fake = new FakeForest({ name: testForest, children: [{ name: child }] });
const rodc = `CN=BRANCH,CN=Servers,CN=Branch\\, South,CN=Sites,${fake.configuration}`;
const shared = [
  anEntry(rodc, { objectClass: "server", serverReference: `CN=BRANCH,OU=Domain Controllers,${domainDn(testForest)}` }),
  anEntry(`CN=NTDS Settings,${rodc}`, {
    objectClass: ["top", "nTDSDSA", "nTDSDSARO"],
    "msDS-hasFullReplicaNCs": [fake.configuration, domainDn(testForest)],
  }),
];

async function list(forest: FakeForest, withChild = true): Promise<DomainControllers> {
  const server = forest.server(testForest);
  const facts = { partitions: await collectValue(partitions, { server }) };
  const others = withChild ? { [child]: forest.server(child) } : {};
  const dns = { ...fakeDns(), addresses: async (host: string) => (host === `dc1.${child}` ? ["192.0.2.7"] : []) };
  return (await collectValue(domainControllers, { server, facts, others, dns })) as DomainControllers;
}

describe("the domain controllers collector", () => {
  it("reads servers of every domain with system, roles and addresses", async () => {
    expect(await list(fake)).toEqual([
      {
        name: "DC1-CORP",
        hostName: "dc1.corp.example.com",
        domain: "corp.example.com",
        site: "Main",
        operatingSystem: "Windows Server 2022 Standard",
        operatingSystemVersion: "10.0.20348",
        functionalLevel: 7,
        isGlobalCatalog: true,
        isReadOnly: false,
        roles: ["schema-master", "domain-naming-master", "pdc-emulator", "rid-master", "infrastructure-master"],
        addresses: [],
      },
      expect.objectContaining({
        name: "DC1-EU",
        domain: child,
        operatingSystemVersion: "10.0.20348",
        roles: ["pdc-emulator", "rid-master", "infrastructure-master"],
        addresses: ["192.0.2.7"],
      }),
    ]);
  });

  it("knows a read-only one by its class and its domain by its full replicas", async () => {
    const withRodc = new FakeForest({ name: testForest, children: [{ name: child }], shared });
    expect((await list(withRodc))[0]).toMatchObject({
      name: "BRANCH",
      hostName: null,
      domain: testForest,
      site: "Branch, South",
      isReadOnly: true,
      isGlobalCatalog: false,
      functionalLevel: null,
      operatingSystem: null,
    });
  });

  it("keeps servers of a domain that does not answer, without what only that domain knows", async () => {
    const controllers = await list(fake, false);
    expect(controllers[1]).toMatchObject({ name: "DC1-EU", operatingSystem: null, roles: [] });
    const server = fake.server(testForest);
    const facts = { partitions: await collectValue(partitions, { server }) };
    expect(await collectFact(domainControllers, { server, facts })).toMatchObject({
      from: { query: expect.stringContaining(`no server of ${child} answered`) as string },
    });
  });

  it("keeps the list when a domain that answers cannot be read, and says so", async () => {
    const server = fake.server(testForest);
    const facts = { partitions: await collectValue(partitions, { server }) };
    const others = { [child]: fake.server(child) };
    const ridManager = `CN=RID Manager$,CN=System,${domainDn(child)}`;
    const directory = new FakeDirectory().break(({ base }) => base === ridManager, "access-denied");
    expect(await collectFact(domainControllers, { directory, server, facts, others })).toMatchObject({
      value: [{ name: "DC1-CORP", roles: { length: 5 } }, { name: "DC1-EU" }],
      from: { query: expect.stringContaining(`${child} could not be read (access-denied)`) as string },
    });
  });

  it("tells of a name that DNS fails on, and keeps the list", async () => {
    const dns = { ...fakeDns(), addresses: () => Promise.reject(new Error("SERVFAIL")) };
    expect(await collectFact(domainControllers, { dns })).toMatchObject({
      value: [{ addresses: [] }],
      from: { query: expect.stringContaining("addresses of dc1.corp.example.com could not be looked up") as string },
    });
  });

  itReportsTrouble(domainControllers);
});
