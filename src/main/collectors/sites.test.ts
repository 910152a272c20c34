import { describe, expect, it } from "vitest";

import type { Sites } from "#domain/facts/sites.ts";

import { sites } from "./sites.ts";
import { collectValue, testForest } from "./testing/collect.ts";
import { anEntry } from "./testing/entries.ts";
import { FakeForest } from "./testing/fake-forest.ts";
import { fakeHost } from "./testing/fake-ports.ts";
import { itReportsTrouble } from "./testing/troubles.ts";

const { configuration } = new FakeForest({ name: testForest });
const base = `CN=Sites,${configuration}`;

function server(subnets: Readonly<Record<string, string | null>>) {
  const entries = [
    anEntry(base, {}),
    anEntry(`CN=Subnets,${base}`, {}),
    ...["North", "South"].map((cn) => anEntry(`CN=${cn},${base}`, { objectClass: "site", cn })),
    ...Object.entries(subnets).map(([cn, site]) =>
      anEntry(`CN=${cn},CN=Subnets,${base}`, {
        objectClass: "subnet",
        cn,
        siteObject: site === null ? undefined : `CN=${site},${base}`,
      }),
    ),
  ];
  return { host: "dc1", entries };
}

const at = async (subnets: Readonly<Record<string, string | null>>, ...addresses: string[]): Promise<Sites> =>
  (await collectValue(sites, { server: server(subnets), facts: { host: { ...fakeHost, addresses } } })) as Sites;

describe("the sites collector", () => {
  it("lists sites and subnets in order", async () => {
    expect(await at({ "198.51.100.0/24": "South", "192.0.2.0/24": null }, "203.0.113.1")).toEqual({
      sites: ["North", "South"],
      subnets: [
        { cidr: "192.0.2.0/24", site: null },
        { cidr: "198.51.100.0/24", site: "South" },
      ],
      hostSite: null,
      hostSubnet: null,
    });
  });

  it.each([
    ["the longest prefix", { "192.0.0.0/8": "North", "192.0.2.0/24": "South" }, ["192.0.2.9"], "South"],
    ["any address of the host", { "192.0.2.0/24": "South" }, ["203.0.113.1", "192.0.2.9"], "South"],
    ["IPv6", { "2001:db8::/32": "North", "192.0.2.0/24": "South" }, ["2001:db8::1"], "North"],
    ["an IPv4 address written as IPv6", { "192.0.2.0/24": "South" }, ["::ffff:192.0.2.9"], "South"],
    ["nothing for a loopback address", { "127.0.0.0/8": "South" }, ["127.0.0.1"], null],
    ["a subnet with a site only", { "192.0.2.0/24": null, "192.0.0.0/8": "North" }, ["192.0.2.9"], "North"],
    ["nothing where a subnet's name is none", { "192.0.2.0/99": "South" }, ["192.0.2.9"], null],
  ])("maps the host by %s", async (_, subnets, addresses, site) => {
    expect((await at(subnets, ...addresses)).hostSite).toBe(site);
  });

  itReportsTrouble(sites);
});
