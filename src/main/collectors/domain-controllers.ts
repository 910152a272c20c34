import type { DomainControllers } from "#domain/facts/domain-controllers.ts";
import type { Partitions } from "#domain/facts/partitions.ts";
import {
  firstRdnValue,
  intOf,
  normalizedDn,
  parentDn,
  systemVersionOf,
  textOf,
  textsOf,
} from "#domain/kernel/directory-values.ts";
import { compareText } from "#domain/kernel/compare-text.ts";
import { toDnsName } from "#domain/kernel/dns-name.ts";
import type { DirectoryEntry } from "#main/ports/directory.ts";

import { CollectFailure } from "./collect-failure.ts";
import { defineCollector, type ForestContext } from "./define-collector.ts";
import type { DirectoryReader } from "./directory-reader.ts";
import { mapLimited } from "./map-limited.ts";

type DomainController = DomainControllers[number];
type Role = DomainController["roles"][number];

/** options bit of an nTDSDSA object: the server is a global catalog (MS-ADTS 6.1.1.2.2.1.2.1.1). */
const isGlobalCatalog = 0x1;

/** Naming contexts of a server, the attribute that lists only domains first; a read-only one masters none. */
const namingContextAttributes = ["msDS-HasDomainNCs", "hasMasterNCs", "msDS-hasMasterNCs", "msDS-hasFullReplicaNCs"];

/** Domain controllers of the whole forest, with what their own domains say of them where those answer. */
export const domainControllers = defineCollector({
  key: "domainControllers",
  scope: "forest",
  dependsOn: ["rootDse", "partitions"],
  // Long enough for every server of a dead domain to be tried.
  timeoutMs: 180_000,
  async collect(context, { rootDse, partitions }) {
    const servers = await readServers(context.directory, `CN=Sites,${rootDse.configurationNamingContext}`, partitions);
    const owners = new Map<string, Role[]>();
    const forestRoles: readonly (readonly [Role, string])[] = [
      ["schema-master", rootDse.schemaNamingContext],
      ["domain-naming-master", `CN=Partitions,${rootDse.configurationNamingContext}`],
    ];
    await addRoles(owners, context.directory, forestRoles);
    const systems = new Map<string, DirectoryEntry>();
    const domains = partitions.filter((partition) => partition.kind === "domain");
    await mapLimited(domains, 4, (domain) => readDomainOrTell(context, domain, servers, { owners, systems }));
    const list = await mapLimited(servers, 8, async ({ referenceDn, settingsDn, ...server }) => {
      const computer = referenceDn === null ? undefined : systems.get(normalizedDn(referenceDn));
      const version = computer === undefined ? null : textOf(computer, "operatingSystemVersion");
      return {
        ...server,
        operatingSystem: computer === undefined ? null : textOf(computer, "operatingSystem"),
        operatingSystemVersion: version === null ? null : systemVersionOf(version),
        roles: owners.get(normalizedDn(settingsDn)) ?? [],
        addresses: await addressesOf(context, server.hostName),
      };
    });
    return list.sort((a, b) => compareText(a.domain ?? "", b.domain ?? "") || compareText(a.name, b.name));
  },
});

interface ServerObject extends Omit<
  DomainController,
  "operatingSystem" | "operatingSystemVersion" | "roles" | "addresses"
> {
  /** DN of its computer object. */
  readonly referenceDn: string | null;
  /** DN of its nTDSDSA object, which role holders are named by. */
  readonly settingsDn: string;
}

async function readServers(directory: DirectoryReader, base: string, partitions: Partitions): Promise<ServerObject[]> {
  const domains = new Map(
    partitions.filter(({ kind }) => kind === "domain").map((p) => [normalizedDn(p.namingContext), p.dnsName]),
  );
  const settings = await directory.search({
    base,
    scope: "subtree",
    filter: "(objectClass=nTDSDSA)",
    attributes: ["objectClass", "options", "msDS-Behavior-Version", ...namingContextAttributes],
  });
  const objects = await directory.search({
    base,
    scope: "subtree",
    filter: "(objectClass=server)",
    attributes: ["dNSHostName", "serverReference"],
  });
  const byDn = new Map(objects.entries.map((entry) => [normalizedDn(entry.dn), entry]));
  return settings.entries.map((entry) => {
    const serverDn = parentDn(entry.dn) ?? "";
    const server = byDn.get(normalizedDn(serverDn));
    const hostName = server === undefined ? null : textOf(server, "dNSHostName");
    const contexts = namingContextAttributes.flatMap((attribute) => textsOf(entry, attribute));
    return {
      name: firstRdnValue(serverDn),
      hostName: hostName === null ? null : toDnsName(hostName),
      domain: contexts.map((dn) => domains.get(normalizedDn(dn))).find((name) => name !== undefined) ?? null,
      // CN=<server>,CN=Servers,CN=<site>,CN=Sites,…
      site: firstRdnValue(parentDn(parentDn(serverDn) ?? "") ?? ""),
      functionalLevel: intOf(entry, "msDS-Behavior-Version"),
      isGlobalCatalog: ((intOf(entry, "options") ?? 0) & isGlobalCatalog) !== 0,
      isReadOnly: textsOf(entry, "objectClass").some((name) => name.toLowerCase() === "ntdsdsaro"),
      referenceDn: server === undefined ? null : textOf(server, "serverReference"),
      settingsDn: entry.dn,
    };
  });
}

interface Found {
  readonly owners: Map<string, Role[]>;
  readonly systems: Map<string, DirectoryEntry>;
}

/** A domain that cannot be read is told, not fatal: the servers of the others are worth having. */
async function readDomainOrTell(
  context: ForestContext,
  domain: Partitions[number],
  servers: readonly ServerObject[],
  found: Found,
): Promise<void> {
  try {
    await readDomain(context, domain, servers, found);
  } catch (error) {
    if (context.signal.aborted || !(error instanceof CollectFailure)) throw error;
    const { code } = error.coded;
    context.remark(`${domain.dnsName} could not be read (${code}), so its systems and role holders may be missing`);
  }
}

async function readDomain(
  { domainReader, remark }: ForestContext,
  { dnsName, namingContext }: Partitions[number],
  servers: readonly ServerObject[],
  { owners, systems }: Found,
): Promise<void> {
  const hosts = servers.flatMap(({ domain, hostName }) => (domain === dnsName && hostName !== null ? [hostName] : []));
  const directory = await domainReader(dnsName, hosts);
  if (directory === null) {
    remark(`no server of ${dnsName} answered, so its operating systems and role holders are not known`);
    return;
  }
  await addRoles(owners, directory, [
    ["pdc-emulator", namingContext],
    ["rid-master", `CN=RID Manager$,CN=System,${namingContext}`],
    ["infrastructure-master", `CN=Infrastructure,${namingContext}`],
  ]);
  // 516: domain controllers, 521: read-only ones.
  const found = await directory.search({
    base: namingContext,
    scope: "subtree",
    filter: "(&(objectCategory=computer)(|(primaryGroupID=516)(primaryGroupID=521)))",
    attributes: ["operatingSystem", "operatingSystemVersion"],
  });
  for (const entry of found.entries) systems.set(normalizedDn(entry.dn), entry);
}

/** A name that DNS fails on is told, not fatal: the rest of the list is worth having. */
async function addressesOf({ dns, signal, remark }: ForestContext, hostName: string | null): Promise<string[]> {
  if (hostName === null) return [];
  try {
    return [...(await dns.addresses(hostName, signal))];
  } catch (error) {
    if (signal.aborted) throw error;
    remark(`the addresses of ${hostName} could not be looked up`);
    return [];
  }
}

async function addRoles(
  owners: Map<string, Role[]>,
  directory: DirectoryReader,
  roles: readonly (readonly [Role, string])[],
): Promise<void> {
  for (const [role, dn] of roles) {
    const entry = await directory.readEntry(dn, ["fSMORoleOwner"]);
    const owner = entry === null ? null : textOf(entry, "fSMORoleOwner");
    if (owner === null) continue;
    const key = normalizedDn(owner);
    owners.set(key, [...(owners.get(key) ?? []), role]);
  }
}
