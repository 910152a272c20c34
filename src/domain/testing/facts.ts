import type {
  DomainFacts,
  DomainFactValues,
  DomainRecord,
  EstateFacts,
  ForestFacts,
  ForestFactValues,
  ForestRecord,
  HostFactValues,
} from "#domain/facts/index.ts";
import type { Trust } from "#domain/facts/trusts.ts";
import type { Users } from "#domain/facts/users.ts";
import type { CodedError } from "#domain/kernel/error-code.ts";
import { compareText } from "#domain/kernel/compare-text.ts";

import { collected, skipped, testInstant } from "./envelopes.ts";
import { domainDn, netbiosOf, sidOf } from "./names.ts";

export { collected, failed, skipped, testInstant } from "./envelopes.ts";
export { domainDn } from "./names.ts";
export { aTrust, domainInfo, exclusion, topLevelName } from "./trusts.ts";

/** User counts by suffix; everything else is zero. `{ "corp.example.com": { enabled: 200, total: 210 } }` */
export function someUsers(
  bySuffix: Readonly<Record<string, { readonly enabled: number; readonly total: number }>>,
  changes: Partial<Users> = {},
): Users {
  const suffixes = Object.entries(bySuffix)
    .map(([suffix, counts]) => ({ suffix, ...counts }))
    .sort((a, b) => compareText(a.suffix, b.suffix));
  const withoutUpn = changes.withoutUpn ?? { enabled: 0, total: 0 };
  return {
    enabled: suffixes.reduce((sum, s) => sum + s.enabled, withoutUpn.enabled),
    total: suffixes.reduce((sum, s) => sum + s.total, withoutUpn.total),
    suffixes,
    withoutUpn,
    inetOrgPersons: 0,
    expiring: 0,
    mustChangePassword: 0,
    workstationRestricted: 0,
    smartCardRequired: 0,
    withConsistencyGuid: 0,
    ...changes,
  };
}

type Counts = Parameters<typeof someUsers>[0];

export interface DomainChanges {
  readonly name: string;
  readonly netbiosName?: string;
  readonly functionalLevel?: number;
  readonly trusts?: readonly Trust[];
  /** Counts by suffix or the whole value; 200 enabled users with the domain's own name when left out. */
  readonly users?: Counts | Users;
  readonly lockoutThreshold?: number;
  readonly traces?: Partial<DomainFactValues["hybridTraces"]>;
  /** Envelopes that replace the built ones. */
  readonly facts?: Partial<DomainFacts>;
}

function isUsers(value: Counts | Users): value is Users {
  return Array.isArray((value as Users).suffixes);
}

/** One domain with clean facts. */
export function aDomain(changes: DomainChanges): DomainRecord {
  const { name } = changes;
  const users = changes.users ?? { [name]: { enabled: 200, total: 210 } };
  const from = { server: `dc1.${name}` };
  return {
    name,
    netbiosName: changes.netbiosName ?? netbiosOf(name),
    facts: {
      domainHead: collected(
        { sid: sidOf(name), functionalLevel: changes.functionalLevel ?? 7, allowedDnsSuffixes: [] },
        from,
      ),
      trusts: collected([...(changes.trusts ?? [])], from),
      passwordPolicy: collected(
        {
          minPasswordLength: 12,
          isComplexityRequired: true,
          maxPasswordAgeDays: null,
          lockoutThreshold: changes.lockoutThreshold ?? 0,
          lockoutDurationMinutes: 30,
          lockoutWindowMinutes: 30,
        },
        from,
      ),
      fineGrainedPolicies: collected({ isContainerVisible: true, visiblePolicies: 0 }, from),
      users: collected(isUsers(users) ? users : someUsers(users), from),
      computers: collected(
        {
          total: 10,
          staleAfterDays: 90,
          systems: [{ name: "Windows 11 Enterprise", version: "10.0.22631", active: 10, stale: 0 }],
        },
        from,
      ),
      hybridTraces: collected({ ssoAccounts: [], syncAccounts: [], adfsFarms: null, ...changes.traces }, from),
      ...changes.facts,
    },
  };
}

export interface ForestChanges extends Omit<DomainChanges, "facts"> {
  readonly origin?: ForestRecord["origin"];
  readonly schemaVersion?: number;
  readonly upnSuffixes?: readonly string[];
  readonly domainControllers?: ForestFactValues["domainControllers"];
  /** Domains below the root; the root is built from the other changes. */
  readonly childDomains?: readonly DomainRecord[];
  /** Envelopes that replace the built ones of the forest. */
  readonly facts?: Partial<ForestFacts>;
  /** Envelopes that replace the built ones of the root domain. */
  readonly rootFacts?: Partial<DomainFacts>;
}

/** A domain controller: writable, global catalog, Windows Server 2022; the first one holds every role. */
export function aDomainController(
  domain: string,
  name: string,
  changes: Partial<ForestFactValues["domainControllers"][number]> = {},
): ForestFactValues["domainControllers"][number] {
  return {
    name,
    hostName: `${name.toLowerCase()}.${domain}`,
    domain,
    site: "Default-First-Site-Name",
    operatingSystem: "Windows Server 2022 Standard",
    operatingSystemVersion: "10.0.20348",
    functionalLevel: 7,
    isGlobalCatalog: true,
    isReadOnly: false,
    roles: [],
    addresses: ["192.0.2.10"],
    ...changes,
  };
}

function defaultControllers(name: string): ForestFactValues["domainControllers"] {
  return [
    aDomainController(name, "DC1", {
      roles: ["schema-master", "domain-naming-master", "pdc-emulator", "rid-master", "infrastructure-master"],
    }),
    aDomainController(name, "DC2", { addresses: ["192.0.2.11"] }),
  ];
}

function rootDseOf(name: string, level: number): ForestFactValues["rootDse"] {
  return {
    defaultNamingContext: domainDn(name),
    configurationNamingContext: `CN=Configuration,${domainDn(name)}`,
    schemaNamingContext: `CN=Schema,CN=Configuration,${domainDn(name)}`,
    rootDomainNamingContext: domainDn(name),
    dnsHostName: `dc1.${name}`,
    domainFunctionality: level,
    forestFunctionality: level,
    domainControllerFunctionality: 7,
    isGlobalCatalogReady: true,
    supportedSaslMechanisms: ["GSSAPI", "GSS-SPNEGO"],
    serverTimeAt: testInstant,
    clockOffsetSeconds: 0,
  };
}

/** One readable forest with clean facts: one domain unless `childDomains` names more. */
export function aForest(changes: ForestChanges): ForestRecord {
  const { name, functionalLevel = 7, rootFacts, childDomains = [] } = changes;
  const root = aDomain({ ...changes, ...(rootFacts === undefined ? { facts: {} } : { facts: rootFacts }) });
  const domains = [root, ...childDomains];
  const from = { server: `dc1.${name}` };
  return {
    name,
    origin: changes.origin ?? "server-given",
    reach: "read",
    error: null,
    facts: {
      rootDse: collected(rootDseOf(name, functionalLevel), from),
      forest: collected(
        {
          rootDomain: name,
          functionalLevel,
          schemaVersion: changes.schemaVersion ?? 88,
          upnSuffixes: [...(changes.upnSuffixes ?? [])],
          spnSuffixes: [],
        },
        from,
      ),
      partitions: collected(partitionsOf(name, domains, functionalLevel), from),
      domainControllers: collected(changes.domainControllers ?? defaultControllers(name), from),
      sites: collected(
        {
          sites: ["Default-First-Site-Name"],
          subnets: [{ cidr: "192.0.2.0/24", site: "Default-First-Site-Name" }],
          hostSite: "Default-First-Site-Name",
          hostSubnet: "192.0.2.0/24",
        },
        from,
      ),
      recycleBin: collected({ isEnabled: true }, from),
      deviceRegistration: collected(null, from),
      ...changes.facts,
    },
    domains,
  };
}

/** A forest known only from the trusts of others; `error` says why it could not be read. */
export function aKnownOnlyForest(name: string, error: CodedError | null = null): ForestRecord {
  const unread = skipped("forest-not-reached");
  return {
    name,
    origin: "trust",
    reach: "known-only",
    error,
    facts: {
      rootDse: unread,
      forest: unread,
      partitions: unread,
      domainControllers: unread,
      sites: unread,
      recycleBin: unread,
      deviceRegistration: unread,
    },
    domains: [],
  };
}

/** An estate of the given forests, sorted by name as a run leaves them. */
export function anEstate(changes: {
  readonly forests: readonly ForestRecord[];
  readonly host?: Partial<HostFactValues["host"]>;
  readonly unreachedServers?: EstateFacts["unreachedServers"];
}): EstateFacts {
  const host = {
    hostName: "host1",
    operatingSystem: "Windows Server 2022 Standard",
    operatingSystemVersion: "10.0.20348",
    domain: "corp.example.com",
    site: null,
    user: "CORP\\reader",
    addresses: ["192.0.2.50"],
    dnsServers: ["192.0.2.10"],
    dnsSuffixes: ["corp.example.com"],
    ...changes.host,
  };
  return {
    startedAt: testInstant,
    finishedAt: testInstant,
    host: { host: collected(host, { server: host.hostName, port: null, protection: "local", query: "this host" }) },
    forests: changes.forests.toSorted((a, b) => compareText(a.name, b.name)),
    unreachedServers: changes.unreachedServers ?? [],
  };
}

function partitionsOf(
  forest: string,
  domains: readonly DomainRecord[],
  functionalLevel: number,
): ForestFactValues["partitions"] {
  const configuration = `CN=Configuration,${domainDn(forest)}`;
  const own = domains.map(({ name, netbiosName }) => ({
    dnsName: name,
    netbiosName,
    namingContext: domainDn(name),
    kind: "domain" as const,
    trustParent: name === forest ? null : `CN=${netbiosOf(forest)},CN=Partitions,${configuration}`,
    functionalLevel,
  }));
  const shared = (["configuration", "schema"] as const).map((kind) => ({
    dnsName: forest,
    netbiosName: null,
    namingContext: kind === "schema" ? `CN=Schema,${configuration}` : configuration,
    kind,
    trustParent: null,
    functionalLevel: null,
  }));
  return [...own, ...shared].sort((a, b) => compareText(a.dnsName, b.dnsName));
}
