import { describe, expect, it } from "vitest";

import type { EstateFacts } from "#domain/facts/index.ts";

import { FakeDirectory } from "../testing/fake-directory.ts";
import { aTrustObject, FakeForest, someUserObjects } from "../testing/fake-forest.ts";
import { aTarget, forestOf, gatherFrom, MemoryCheckpoint } from "../testing/run.ts";

const [a, b] = ["a.example.com", "b.example.net"] as const;
const forests = [
  new FakeForest({
    name: a,
    entries: [aTrustObject(a, b), ...someUserObjects(a, a, 3)],
    children: [{ name: `eu.${a}` }],
  }),
  new FakeForest({ name: b, entries: [aTrustObject(b, a), ...someUserObjects(b, b, 2)] }),
];
const clean = () => new FakeDirectory().add(...forests.flatMap((forest) => forest.servers()));
const scope = { targets: [aTarget(a)] };
const collectedKeys = (estate: EstateFacts): string[] =>
  estate.forests.flatMap(({ name, facts, domains }) => [
    ...Object.entries(facts).flatMap(([key, fact]) => (fact.status === "collected" ? [`${name} ${key}`] : [])),
    ...domains.flatMap((domain) =>
      Object.entries(domain.facts).flatMap(([key, fact]) =>
        fact.status === "collected" ? [`${domain.name} ${key}`] : [],
      ),
    ),
  ]);

describe("resuming a run", () => {
  it("ends as an unbroken run does, wherever it was killed", async () => {
    const unbrokenStore = new MemoryCheckpoint();
    const unbroken = await gatherFrom(clean(), scope, { checkpoint: unbrokenStore });
    expect(unbrokenStore.saved.length).toBeGreaterThan(10);
    for (const left of unbrokenStore.saved.slice(0, -1)) {
      const resumed = await gatherFrom(clean(), scope, { checkpoint: new MemoryCheckpoint(left) });
      expect(resumed).toEqual(unbroken);
    }
  });

  it("does not ask again for what it has", async () => {
    const store = new MemoryCheckpoint();
    await gatherFrom(clean(), scope, { checkpoint: store });
    const left = store.saved.at(-2)!;
    const directory = clean();
    await gatherFrom(directory, scope, { checkpoint: new MemoryCheckpoint(left) });
    const had = collectedKeys(JSON.parse(left) as EstateFacts);
    const userReads = directory.asked.filter(({ request }) => request.attributes.includes("userPrincipalName"));
    expect(userReads).toHaveLength(3 - had.filter((key) => key.endsWith(" users")).length);
    expect(had).toContain(`${a} users`);
  });

  it("asks again for what failed", async () => {
    const broken = clean().break(({ filter }) => filter === "(objectClass=trustedDomain)", "timeout");
    const store = new MemoryCheckpoint();
    await gatherFrom(broken, scope, { checkpoint: store });
    const left = store.saved.at(-2)!;
    expect(forestOf(JSON.parse(left) as EstateFacts, a).domains[0]?.facts.trusts.status).toBe("failed");
    const resumed = await gatherFrom(clean(), scope, { checkpoint: new MemoryCheckpoint(left) });
    expect(resumed).toEqual(await gatherFrom(clean(), scope));
  });

  it("keeps a forest that it had read when its servers are gone now", async () => {
    const store = new MemoryCheckpoint();
    const unbroken = await gatherFrom(clean(), scope, { checkpoint: store });
    const left = JSON.stringify({ ...unbroken, finishedAt: null });
    const directory = clean().add({ host: `dc1.${b}`, entries: [], fault: "unreachable" });
    const resumed = await gatherFrom(directory, scope, { checkpoint: new MemoryCheckpoint(left) });
    expect(forestOf(resumed, b)).toEqual({
      ...forestOf(unbroken, b),
      error: expect.objectContaining({ code: "unreachable" }) as unknown,
    });
  });

  it("begins anew after a finished run", async () => {
    const store = new MemoryCheckpoint();
    await gatherFrom(clean(), scope, { checkpoint: store });
    const directory = clean();
    await gatherFrom(directory, scope, { checkpoint: store });
    expect(directory.asked.some(({ request }) => request.attributes.includes("userPrincipalName"))).toBe(true);
  });

  it("goes on when the checkpoint can neither be read nor written, and tells", async () => {
    const errors: unknown[] = [];
    const checkpoint = {
      load: () => Promise.reject(new Error("damaged")),
      save: () => Promise.reject(new Error("disk full")),
    };
    const estate = await gatherFrom(clean(), scope, { checkpoint, onCheckpointError: (error) => errors.push(error) });
    expect(estate).toEqual(await gatherFrom(clean(), scope));
    expect(errors).toContainEqual(new Error("damaged"));
    expect(errors).toContainEqual(new Error("disk full"));
  });
});

describe("cancelling a run", () => {
  it("keeps what it has and marks the rest", async () => {
    const cancel = new AbortController();
    const directory = clean();
    directory.break(({ filter }) => filter === "(objectCategory=computer)", "hang");
    directory.onSearch(({ filter }, server) => {
      if (filter === "(objectCategory=computer)" && server === `dc1.${b}`) cancel.abort();
    });
    const store = new MemoryCheckpoint();
    const estate = await gatherFrom(directory, scope, { signal: cancel.signal, checkpoint: store });
    expect(estate.finishedAt).toBeNull();
    expect(forestOf(estate, a).domains[0]?.facts).toMatchObject({
      users: { status: "collected" },
      computers: { status: "skipped", reason: "cancelled" },
    });
    expect(JSON.parse(store.saved.at(-1)!)).toEqual(estate);
    expect(directory.openSessions).toBe(0);

    const resumed = await gatherFrom(clean(), scope, { checkpoint: store });
    expect(resumed).toEqual(await gatherFrom(clean(), scope));
  });

  it("asks nobody when it was cancelled before it began", async () => {
    const directory = clean();
    const estate = await gatherFrom(directory, scope, { signal: AbortSignal.abort() });
    expect(directory.connected).toEqual([]);
    expect(estate).toMatchObject({
      finishedAt: null,
      forests: [],
      unreachedServers: [{ error: { code: "cancelled" } }],
    });
  });
});
