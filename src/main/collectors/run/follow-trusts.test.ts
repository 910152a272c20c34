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

  it("shows no typed password to another forest: it is asked by Kerberos only, as the user of the first", async () => {
    const directory = chain();
    const estate = await gatherFrom(directory, { targets: [aTarget(a, { identity: typed("reader") })] });
    expect(estate.forests.map(({ reach }) => reach)).toEqual(["read", "read", "read"]);
    const elsewhere = directory.connected.filter(({ host }) => host !== `dc1.${a}`);
    expect(elsewhere.map(({ identity }) => identity)).toEqual([
      { ...typed(`reader@${a}`), onlyKerberos: true },
      { ...typed(`reader@${a}`), onlyKerberos: true },
    ]);
  });

  it("keeps a partner as known only when nobody's ticket is good there", async () => {
    const directory = new FakeDirectory().add(trusting(a, b).server(a), {
      ...trusting(b).server(b),
      admits: () => false,
    });
    const estate = await gatherFrom(directory, { targets: [aTarget(a, { identity: typed("reader") })] });
    expect(forestOf(estate, b)).toMatchObject({ reach: "known-only", error: { code: "credentials-rejected" } });
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
      [c, "read"],
    ]);
    expect(directory.connected.find(({ host }) => host === `dc1.${b}`)?.identity).toEqual(typed("B\\reader"));
    expect(directory.connected.find(({ host }) => host === `dc1.${c}`)?.identity).toEqual({
      ...typed("A\\reader"),
      onlyKerberos: true,
    });
  });

  it("follows as each of the targets' users until one is let in", async () => {
    const directory = chain();
    directory.add({ ...trusting(c).server(c), admits: ({ kind }) => kind === "signed-in-user" });
    await gatherFrom(directory, { targets: [aTarget(a, { identity: typed("A\\reader") }), aTarget(b)] });
    expect(directory.connected.filter(({ host }) => host === `dc1.${c}`).map(({ identity }) => identity)).toEqual([
      { ...typed("A\\reader"), onlyKerberos: true },
      signedIn,
    ]);
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
