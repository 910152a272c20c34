import { describe, expect, it } from "vitest";

import { domainFactSchemas, estateFactsSchema, forestFactSchemas } from "#domain/facts/index.ts";

import type { ProgressEvent } from "./run/progress.ts";
import { FakeDirectory } from "./testing/fake-directory.ts";
import { FakeForest, someUserObjects } from "./testing/fake-forest.ts";
import { aTarget, forestOf, gatherFrom, typed } from "./testing/run.ts";

const corp = "corp.example.com";
const eu = "eu.corp.example.com";
const apac = "apac.corp.example.com";
const forest = new FakeForest({
  name: corp,
  entries: someUserObjects(corp, "a.example.com", 3),
  children: [{ name: eu, entries: someUserObjects(eu, "b.example.com", 2) }, { name: apac }],
});
const clean = () => new FakeDirectory().add(...forest.servers());
const statuses = (facts: object) =>
  Object.fromEntries(Object.entries(facts as Record<string, { status: string }>).map(([key, f]) => [key, f.status]));
const all = (schemas: object, status: string) => Object.fromEntries(Object.keys(schemas).map((key) => [key, status]));

describe("gather", () => {
  it("collects every fact of every domain of a forest, root domain first", async () => {
    const estate = await gatherFrom(clean(), { targets: [aTarget(corp)] });
    expect(estateFactsSchema.parse(estate)).toEqual(estate);
    expect(estate.finishedAt).toBe("2026-11-25T09:00:00Z");
    const record = forestOf(estate, corp);
    expect(statuses(record.facts)).toEqual(all(forestFactSchemas, "collected"));
    expect(record.domains.map(({ name, netbiosName }) => [name, netbiosName])).toEqual([
      [corp, "CORP"],
      [apac, "APAC"],
      [eu, "EU"],
    ]);
    for (const { facts } of record.domains) expect(statuses(facts)).toEqual(all(domainFactSchemas, "collected"));
    expect(record.domains[2]?.facts.users).toMatchObject({ value: { total: 2 }, from: { server: `dc1.${eu}` } });
  });

  it("finds the whole forest from a server of a child domain", async () => {
    const estate = await gatherFrom(clean(), { targets: [aTarget(eu)] });
    const record = forestOf(estate, corp);
    expect(record.facts.forest).toMatchObject({ status: "collected", from: { server: `dc1.${eu}` } });
    expect(record.domains.map(({ facts }) => facts.users)).toMatchObject([
      { value: { total: 3 }, from: { server: `dc1.${corp}` } },
      { status: "collected" },
      { value: { total: 2 }, from: { server: `dc1.${eu}` } },
    ]);
  });

  it("merges two servers of one forest, and asks each for its own domain", async () => {
    const directory = clean();
    const targets = [aTarget(corp), aTarget(eu, { origin: "own-domain" }), aTarget(corp)];
    const estate = await gatherFrom(directory, { targets });
    expect(estate.forests.map(({ name, origin }) => [name, origin])).toEqual([[corp, "own-domain"]]);
    expect(forestOf(estate, corp).domains).toHaveLength(3);
    const userReads = directory.asked.filter(({ request }) => request.attributes.includes("userPrincipalName"));
    expect(userReads.map(({ server }) => server).sort()).toEqual([`dc1.${apac}`, `dc1.${corp}`, `dc1.${eu}`]);
    expect(directory.connected.filter(({ host }) => host === `dc1.${eu}`)).toHaveLength(1);
  });

  it("lists servers that lead nowhere and reads the others", async () => {
    const directory = clean().add({ host: "dc1.down.test", entries: [], fault: "refused" });
    const estate = await gatherFrom(directory, {
      targets: [aTarget("down.test"), aTarget(corp), aTarget("typo.test")],
    });
    expect(estate.unreachedServers).toMatchObject([
      { server: "dc1.down.test:389", error: { code: "refused" } },
      { server: "dc1.typo.test:389", error: { code: "name-not-resolved" } },
    ]);
    expect(estate.forests).toHaveLength(1);
  });

  it("reads what answers while another server is silent", async () => {
    const directory = clean().add({ host: "dc1.silent.test", entries: [], fault: "hang" });
    const stop = new AbortController();
    const targets = [aTarget("silent.test"), aTarget(corp)];
    // The silent server is given up only when the other one's users are there: waiting for it first would never end.
    const onProgress = ({ key, domain, state }: ProgressEvent): void => {
      if (key === "users" && domain === corp && state === "collected") stop.abort();
    };
    const limits = { connectTimeoutMs: 2 ** 30 };
    const estate = await gatherFrom(directory, { targets, limits }, { onProgress, signal: stop.signal });
    expect(forestOf(estate, corp).domains[0]?.facts.users.status).toBe("collected");
  });

  it("says of a directory that is none of Active Directory what it is", async () => {
    const directory = new FakeDirectory().add({ host: "dc1.other.test", entries: [forest.server(corp).entries[1]!] });
    const estate = await gatherFrom(directory, { targets: [aTarget("other.test")] });
    expect(estate).toMatchObject({ forests: [], unreachedServers: [{ error: { code: "not-found" } }] });
  });

  it("keeps the trouble of one collector to itself", async () => {
    const directory = clean().break(({ base }) => base.startsWith("CN=Subnets"), "throw");
    const { facts } = forestOf(await gatherFrom(directory, { targets: [aTarget(corp)] }), corp);
    expect(statuses(facts)).toEqual({ ...all(forestFactSchemas, "collected"), sites: "failed" });
    expect(facts.sites).toMatchObject({ error: { code: "internal", detail: "TypeError: the fake broke" } });
  });

  it("skips what depends on a failed fact, and still reads the server's own domain", async () => {
    const directory = clean().break(({ filter }) => filter === "(objectClass=crossRef)", "access-denied");
    const record = forestOf(await gatherFrom(directory, { targets: [aTarget(corp)] }), corp);
    expect(record.facts.partitions).toMatchObject({ status: "failed", error: { code: "access-denied" } });
    expect(record.facts.domainControllers).toEqual({ status: "skipped", reason: "dependency-failed" });
    expect(record.domains.map(({ name, facts }) => [name, facts.users.status])).toEqual([[corp, "collected"]]);
  });

  it("marks a domain that no server answers for, with the reason", async () => {
    const directory = clean().add(forest.server(eu, { fault: "unreachable" }));
    const told = new Map<string, ProgressEvent["state"]>();
    const onProgress = ({ key, domain, state }: ProgressEvent) => domain === eu && told.set(key, state);
    const record = forestOf(await gatherFrom(directory, { targets: [aTarget(corp)] }, { onProgress }), corp);
    const { facts } = record.domains[2]!;
    expect(Object.fromEntries(told)).toEqual(statuses(facts));
    expect(statuses(facts)).toEqual({ ...all(domainFactSchemas, "skipped"), domainHead: "failed" });
    expect(facts.domainHead).toMatchObject({ error: { code: "unreachable" } });
    expect(facts.users).toEqual({ status: "skipped", reason: "domain-not-reached" });
    expect(record.domains[1]?.facts.users.status).toBe("collected");
  });

  it("takes a typed plain name along with its own domain, and never another's", async () => {
    const directory = clean();
    await gatherFrom(directory, { targets: [aTarget(corp, { identity: typed("reader") })] });
    const users = directory.connected.map(({ host, identity }) => [
      host,
      identity.kind === "password" && identity.user,
    ]);
    expect(users).toContainEqual([`dc1.${corp}`, "reader"]);
    expect(users).toContainEqual([`dc1.${eu}`, "reader@corp.example.com"]);
  });

  it("lets two collectors at a time work on a server and closes every session", async () => {
    const directory = new FakeDirectory().add(new FakeForest({ name: corp }).server(corp));
    await gatherFrom(directory, { targets: [aTarget(corp)] });
    expect(directory.mostSearchesAtOnce).toBe(2);
    expect(directory.openSessions).toBe(0);
  });

  it("tells of each collector from waiting to its end", async () => {
    const events: ProgressEvent[] = [];
    await gatherFrom(clean(), { targets: [aTarget(corp)] }, { onProgress: (event) => events.push(event) });
    const of = (domain: string | null, key: string) => events.filter((e) => e.domain === domain && e.key === key);
    expect(of(corp, "users").map(({ state, count }) => [state, count])).toEqual([
      ["waiting", 0],
      ["reading", 0],
      ["reading", 0],
      ["reading", 3],
      ["collected", 3],
    ]);
    expect(of(null, "host").at(-1)).toMatchObject({ forest: null, state: "collected", error: null });
    const ends = new Map(events.map((event) => [`${event.domain} ${event.key}`, event.state]));
    expect(new Set(ends.values())).toEqual(new Set(["collected"]));
    expect(ends.size).toBe(1 + 7 + 3 * 7);
  });
});
