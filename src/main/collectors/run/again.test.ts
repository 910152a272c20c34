import { describe, expect, it } from "vitest";

import { placeKey } from "#domain/contract/place-key.ts";
import type { CollectorPlace, RunScope } from "#domain/contract/run.ts";

import { FakeDirectory } from "../testing/fake-directory.ts";
import { FakeForest, someUserObjects } from "../testing/fake-forest.ts";
import { aTarget, forestOf, gatherFrom, MemoryCheckpoint } from "../testing/run.ts";

const corp = "corp.example.com";
const forest = new FakeForest({ name: corp, entries: someUserObjects(corp, "a.example.com", 3) });
const clean = () => new FakeDirectory().add(...forest.servers());
const targets = [aTarget(corp)];
const sitesPlace = { forest: corp, domain: null, key: "sites" } as const;
const usersPlace = { forest: corp, domain: corp, key: "users" } as const;

/** A first run in which sites and users failed, and what a second run on a sound directory makes of it. */
async function runAgain(again: RunScope) {
  const broken = clean()
    .break(({ base }) => base.startsWith("CN=Subnets"), "timeout")
    .break(({ attributes }) => attributes.includes("userPrincipalName"), "timeout");
  const checkpoint = new MemoryCheckpoint();
  const first = await gatherFrom(broken, { targets }, { checkpoint });
  const directory = clean();
  const second = await gatherFrom(directory, { targets, again }, { checkpoint });
  return { first: forestOf(first, corp), second: forestOf(second, corp), directory };
}

describe("a run on an estate that was read before", () => {
  it("asks all that is not collected, and nothing else", async () => {
    const { first, second, directory } = await runAgain({ kind: "missing" });
    expect(first.facts.sites.status).toBe("failed");
    expect(second.facts.sites.status).toBe("collected");
    expect(second.domains[0]?.facts.users.status).toBe("collected");
    expect(directory.asked.some(({ request }) => request.filter === "(objectClass=crossRef)")).toBe(false);
  });

  it("asks only what is named, and leaves another failure as it is", async () => {
    const { second } = await runAgain({ kind: "only", places: [sitesPlace] });
    expect(second.facts.sites.status).toBe("collected");
    expect(second.domains[0]?.facts.users.status).toBe("failed");
  });

  it("asks a collected fact again when it is named", async () => {
    const place = { forest: corp, domain: null, key: "recycleBin" } as const;
    const { directory } = await runAgain({ kind: "only", places: [place] });
    expect(directory.asked.some(({ request }) => request.attributes.includes("msDS-EnabledFeatureBL"))).toBe(true);
  });

  it("asks what had to wait for a named fact as well", async () => {
    const broken = clean().break(({ filter }) => filter === "(objectClass=crossRef)", "timeout");
    const checkpoint = new MemoryCheckpoint();
    await gatherFrom(broken, { targets }, { checkpoint });
    const again: RunScope = { kind: "only", places: [{ forest: corp, domain: null, key: "partitions" }] };
    const { facts } = forestOf(await gatherFrom(clean(), { targets, again }, { checkpoint }), corp);
    expect([facts.partitions.status, facts.domainControllers.status]).toEqual(["collected", "collected"]);
  });

  it("asks everything when it is to begin anew", async () => {
    const { directory } = await runAgain({ kind: "anew" });
    expect(directory.asked.some(({ request }) => request.filter === "(objectClass=crossRef)")).toBe(true);
  });
});

describe("a collector that is skipped by hand", () => {
  it("ends at once with that reason, and the rest goes on", async () => {
    const skip = new AbortController();
    const directory = clean().break(({ attributes }) => attributes.includes("userPrincipalName"), "hang");
    const estate = await gatherFrom(
      directory,
      { targets },
      {
        onProgress: ({ key, state }) => {
          if (key === "users" && state === "reading") skip.abort();
        },
        skipSignal: (place) => (placeKey(place) === placeKey(usersPlace) ? skip.signal : new AbortController().signal),
      },
    );
    expect(estate.finishedAt).not.toBeNull();
    const [domain] = forestOf(estate, corp).domains;
    expect(domain?.facts.users).toEqual({ status: "skipped", reason: "skipped-by-hand" });
    expect(domain?.facts.computers.status).toBe("collected");
  });

  it("stays skipped when only others are asked again", async () => {
    const skip = new AbortController();
    skip.abort();
    const checkpoint = new MemoryCheckpoint();
    const never = new AbortController().signal;
    const skipSignal = ({ key }: CollectorPlace) => (key === "recycleBin" ? skip.signal : never);
    await gatherFrom(clean(), { targets }, { checkpoint, skipSignal });
    const again: RunScope = { kind: "only", places: [sitesPlace] };
    const { facts } = forestOf(await gatherFrom(clean(), { targets, again }, { checkpoint }), corp);
    expect(facts.sites.status).toBe("collected");
    expect(facts.recycleBin).toEqual({ status: "skipped", reason: "skipped-by-hand" });
  });
});

it("asks for pages no larger than agreed", async () => {
  const directory = clean();
  await gatherFrom(directory, { targets, limits: { pageSize: 200 } });
  const sizes = directory.asked.map(({ request }) => request.pageSize ?? 1000);
  expect(Math.max(...sizes.slice(1))).toBe(200);
});
