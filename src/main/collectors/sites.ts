import ipaddr from "ipaddr.js";

import type { Sites } from "#domain/facts/sites.ts";
import { firstRdnValue, textOf } from "#domain/kernel/directory-values.ts";
import { compareText } from "#domain/kernel/compare-text.ts";

import { defineCollector } from "./define-collector.ts";

type Subnet = Sites["subnets"][number];

/** Sites and subnets of the forest, and where this host belongs. */
export const sites = defineCollector({
  key: "sites",
  scope: "forest",
  dependsOn: ["rootDse", "host"],
  timeoutMs: 60_000,
  async collect({ directory }, { rootDse, host }) {
    const base = `CN=Sites,${rootDse.configurationNamingContext}`;
    const found = await directory.search({ base, scope: "one", filter: "(objectClass=site)", attributes: ["cn"] });
    const subnetBase = `CN=Subnets,${base}`;
    const filter = "(objectClass=subnet)";
    const listed = await directory.search({ base: subnetBase, scope: "one", filter, attributes: ["cn", "siteObject"] });
    const subnets = listed.entries
      .map((entry) => {
        const site = textOf(entry, "siteObject");
        const cidr = textOf(entry, "cn") ?? firstRdnValue(entry.dn);
        return { cidr, site: site === null ? null : firstRdnValue(site) };
      })
      .sort((a, b) => compareText(a.cidr, b.cidr));
    const own = mostSpecific(subnets, host.addresses);
    return {
      sites: found.entries.map((entry) => textOf(entry, "cn") ?? firstRdnValue(entry.dn)).sort(compareText),
      subnets,
      hostSite: own?.site ?? null,
      hostSubnet: own?.cidr ?? null,
    };
  },
});

/** The subnet with the longest prefix that holds one of the addresses; subnets without a site do not count. */
function mostSpecific(subnets: readonly Subnet[], addresses: readonly string[]): Subnet | null {
  const own = addresses.filter((address) => ipaddr.isValid(address)).map((address) => ipaddr.process(address));
  const routed = own.filter((address) => address.range() !== "loopback" && address.range() !== "linkLocal");
  let best: { readonly subnet: Subnet; readonly length: number } | null = null;
  for (const subnet of subnets) {
    if (subnet.site === null || !ipaddr.isValidCIDR(subnet.cidr)) continue;
    const [network, length] = ipaddr.parseCIDR(subnet.cidr);
    const holds = routed.some(
      (address) => address.kind() === network.kind() && address.match([network, length] as never),
    );
    if (holds && (best === null || length > best.length)) best = { subnet, length };
  }
  return best?.subnet ?? null;
}
