import { describe, expect, it } from "vitest";

import { forestFactSchemas } from "#domain/facts/index.ts";

import { FakeDirectory } from "../testing/fake-directory.ts";
import { aTrustObject, FakeForest } from "../testing/fake-forest.ts";
import { aTarget, forestOf, gatherFrom, signedIn, typed } from "../testing/run.ts";

const [a, b, c] = ["a.example.com", "b.example.net", "c.example.org"] as const;
const trusting = (name: string, ...partners: readonly string[]) =>
  new FakeForest({ name, entries: partners.map((partner) => aTrustObject(name, partner)) });
const chain = () =>
  new FakeDirectory().add(...[trusting(a, b), trusting(b, a, c), trusting(c, b)].flatMap((f) => f.servers()));

describe("following trusts", () => {
  it("reads a chain of forests, each once and by name", async () => {
    const directory = chain();
    const estate = await gatherFrom(directory, { targets: [aTarget(a, { origin: "own-domain" })] });
    expect(estate.forests.map(({ name, origin, reach }) => [name, origin, reach])).toEqual([
      [a, "own-domain", "read"],
      [b, "trust", "read"],
      [c, "trust", "read"],
    ]);
    expect(directory.connected.map(({ host }) => host)).toEqual([`dc1.${a}`, `dc1.${b}`, `dc1.${c}`]);
    expect(directory.openSessions).toBe(0);
  });

  it("does not ask partners unless told to, and keeps them in the picture", async () => {
    const directory = chain();
    const estate = await gatherFrom(directory, { targets: [aTarget(a)], followTrusts: false });
    expect(estate.forests.map(({ name, reach, error }) => [name, reach, error])).toEqual([
      [a, "read", null],
      [b, "known-only", null],
    ]);
    expect(directory.connected).toHaveLength(1);
  });

  it("keeps a partner that cannot be reached with the reason and no facts", async () => {
    const directory = new FakeDirectory().add(trusting(a, b).server(a), {
      host: `dc1.${b}`,
      entries: [],
      fault: "timeout",
    });
    const partner = forestOf(await gatherFrom(directory, { targets: [aTarget(a)] }), b);
    expect(partner).toMatchObject({ origin: "trust", reach: "known-only", error: { code: "timeout" }, domains: [] });
    expect(Object.keys(partner.facts)).toEqual(Object.keys(forestFactSchemas));
    for (const fact of Object.values(partner.facts)) {
      expect(fact).toEqual({ status: "skipped", reason: "forest-not-reached" });
    }
  });

  it("says when DNS knows no server of the partner", async () => {
    const directory = new FakeDirectory().add(trusting(a, b).server(a));
    const partner = forestOf(await gatherFrom(directory, { targets: [aTarget(a)] }), b);
    expect(partner.error).toMatchObject({
      code: "no-domain-found",
      asked: expect.stringContaining(`_ldap._tcp.dc._msdcs.${b}`) as string,
    });
  });

  it("carries no typed password to another forest", async () => {
    const directory = chain();
    const estate = await gatherFrom(directory, { targets: [aTarget(a, { identity: typed("A\\reader") })] });
    expect(forestOf(estate, b)).toMatchObject({ reach: "known-only", error: null });
    expect(directory.connected.map(({ host }) => host)).toEqual([`dc1.${a}`]);
  });

  it("uses the credentials given for a partner, and only there", async () => {
    const directory = chain();
    const forestCredentials = new Map([[b, typed("B\\reader")]]);
    const estate = await gatherFrom(directory, {
      targets: [aTarget(a, { identity: typed("A\\reader") })],
      forestCredentials,
    });
    expect(estate.forests.map(({ name, reach }) => [name, reach])).toEqual([
      [a, "read"],
      [b, "read"],
      [c, "known-only"],
    ]);
    expect(directory.connected.at(-1)).toEqual({ host: `dc1.${b}`, identity: typed("B\\reader") });
  });

  it("follows as the signed-in user when one of the targets is asked as that", async () => {
    const directory = chain();
    await gatherFrom(directory, { targets: [aTarget(a, { identity: typed("A\\reader") }), aTarget(b)] });
    expect(directory.connected.find(({ host }) => host === `dc1.${c}`)?.identity).toEqual(signedIn);
  });

  it.each([
    ["within the forest", 0x20],
    ["to a realm", 0],
  ])("never follows a trust %s", async (_, attributes) => {
    const object = aTrustObject(a, b, attributes);
    const type = new Map(object.attributes);
    if (attributes === 0) type.set("trusttype", [Uint8Array.of(0x33)]);
    const forest = new FakeForest({ name: a, entries: [{ dn: object.dn, attributes: type }] });
    const directory = new FakeDirectory().add(forest.server(a), trusting(b).server(b));
    const estate = await gatherFrom(directory, { targets: [aTarget(a)] });
    expect(estate.forests.map(({ name }) => name)).toEqual([a]);
    expect(directory.connected).toHaveLength(1);
  });

  it("finds the forest behind an external trust to one of its domains", async () => {
    const child = `eu.${b}`;
    const external = new FakeForest({ name: a, entries: [aTrustObject(a, child, 4)] });
    const other = new FakeForest({ name: b, children: [{ name: child }] });
    const directory = new FakeDirectory().add(...external.servers(), ...other.servers());
    const estate = await gatherFrom(directory, { targets: [aTarget(a)] });
    expect(estate.forests.map(({ name, reach }) => [name, reach])).toEqual([
      [a, "read"],
      [b, "read"],
    ]);
    expect(forestOf(estate, b).domains.map(({ name }) => name)).toEqual([b, child]);
  });

  it("does not list a domain of a read forest as a forest of its own", async () => {
    const child = `eu.${b}`;
    const external = new FakeForest({ name: a, entries: [aTrustObject(a, child, 4)] });
    const other = new FakeForest({ name: b, children: [{ name: child }] });
    const directory = new FakeDirectory().add(
      external.server(a),
      other.server(b),
      other.server(child, { fault: "refused" }),
    );
    const estate = await gatherFrom(directory, { targets: [aTarget(a), aTarget(b)] });
    expect(estate.forests.map(({ name }) => name)).toEqual([a, b]);
    expect(forestOf(estate, b).domains[1]?.facts.domainHead).toMatchObject({ error: { code: "refused" } });
  });
});
