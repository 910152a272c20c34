import type { LabForest, RunningLab } from "#lab/real/running-lab.ts";

import { domainDn, ldapsearch, type PrintedEntry } from "./ldapsearch.ts";
import { samba } from "./samba-tool.ts";

/** Facts by key, as far as public tools print them; a part of a value stands for the whole. */
export type PrintedFacts = Readonly<Record<string, unknown>>;

const dayMs = 86_400_000;
const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const all = (entry: PrintedEntry, name: string): readonly string[] => entry.get(name.toLowerCase()) ?? [];
const first = (entry: PrintedEntry, name: string): string | null => all(entry, name)[0] ?? null;
const number = (entry: PrintedEntry, name: string): number => Number(first(entry, name) ?? 0);
const isEnabled = (entry: PrintedEntry): boolean => (number(entry, "userAccountControl") & 2) === 0;
/** FILETIME as `Date` counts. */
const fileTimeMs = (text: string): number => Number(BigInt(text) / 10_000n) - 11_644_473_600_000;

/** What `ldapsearch`, as the same ordinary user, and `samba-tool` print of a forest. */
export async function printedForestFacts(lab: RunningLab, forest: LabForest): Promise<PrintedFacts> {
  const root = domainDn(forest.dnsName);
  const configuration = `CN=Configuration,${root}`;
  const partitionsDn = `CN=Partitions,${configuration}`;
  const [rootDse] = await ldapsearch(forest, "", "(objectClass=*)", ["*", "+"], "base");
  const [partitions] = await ldapsearch(forest, partitionsDn, "(objectClass=*)", ["*"], "base");
  const [schema] = await ldapsearch(forest, `CN=Schema,${configuration}`, "(objectClass=*)", ["objectVersion"], "base");
  const crossRefs = await ldapsearch(forest, partitionsDn, "(objectClass=crossRef)", ["*"]);
  const sites = await ldapsearch(forest, `CN=Sites,${configuration}`, "(objectClass=site)", ["cn"]);
  const subnets = await ldapsearch(forest, `CN=Sites,${configuration}`, "(objectClass=subnet)", ["cn", "siteObject"]);
  const connectionPoints = await ldapsearch(
    forest,
    `CN=Services,${configuration}`,
    "(&(objectClass=serviceConnectionPoint)(keywords=azureADId:*))",
    ["keywords"],
  );
  if (rootDse === undefined || partitions === undefined || schema === undefined) throw new Error("no forest is shown");
  const keyword = (name: string): string | undefined =>
    connectionPoints.flatMap((entry) => all(entry, "keywords")).find((text) => text.startsWith(`${name}:`));

  return {
    rootDse: {
      defaultNamingContext: first(rootDse, "defaultNamingContext"),
      configurationNamingContext: first(rootDse, "configurationNamingContext"),
      schemaNamingContext: first(rootDse, "schemaNamingContext"),
      rootDomainNamingContext: first(rootDse, "rootDomainNamingContext"),
      dnsHostName: first(rootDse, "dnsHostName"),
      domainFunctionality: number(rootDse, "domainFunctionality"),
      forestFunctionality: number(rootDse, "forestFunctionality"),
      domainControllerFunctionality: number(rootDse, "domainControllerFunctionality"),
      supportedSaslMechanisms: all(rootDse, "supportedSASLMechanisms"),
    },
    forest: {
      rootDomain: forest.dnsName,
      functionalLevel: number(partitions, "msDS-Behavior-Version"),
      schemaVersion: number(schema, "objectVersion"),
      upnSuffixes: all(partitions, "uPNSuffixes"),
      spnSuffixes: all(partitions, "msDS-SPNSuffixes"),
    },
    partitions: crossRefs
      .map((entry) => ({
        dnsName: first(entry, "dnsRoot")?.toLowerCase() ?? "",
        netbiosName: first(entry, "nETBIOSName"),
        namingContext: first(entry, "nCName"),
        functionalLevel: first(entry, "nETBIOSName") === null ? null : number(entry, "msDS-Behavior-Version"),
      }))
      .toSorted((a, b) => byText(a.dnsName, b.dnsName) || byText(a.namingContext ?? "", b.namingContext ?? "")),
    domainControllers: await printedControllers(lab, forest),
    sites: {
      sites: sites.map((entry) => first(entry, "cn")).toSorted((a, b) => byText(a ?? "", b ?? "")),
      subnets: subnets
        .map((entry) => ({
          cidr: first(entry, "cn") ?? "",
          site: /^CN=([^,]+)/u.exec(first(entry, "siteObject") ?? "")?.[1] ?? null,
        }))
        .toSorted((a, b) => byText(a.cidr, b.cidr)),
    },
    // The collector asks the feature where it is enabled; this is the other end of the link.
    recycleBin: {
      isEnabled: all(partitions, "msDS-EnabledFeature").some((dn) => dn.startsWith("CN=Recycle Bin Feature,")),
    },
    deviceRegistration:
      connectionPoints.length === 0
        ? null
        : {
            tenantDomain: keyword("azureADName")?.slice("azureADName:".length),
            tenantId: keyword("azureADId")?.slice("azureADId:".length),
          },
  };
}

const roleNames = {
  "schema-master": "SchemaMasterRole",
  "domain-naming-master": "DomainNamingMasterRole",
  "pdc-emulator": "PdcEmulationMasterRole",
  "rid-master": "RidAllocationMasterRole",
  "infrastructure-master": "InfrastructureMasterRole",
} as const;

async function printedControllers(lab: RunningLab, forest: LabForest): Promise<unknown> {
  const owners = await samba(lab, forest, ["fsmo", "show"]);
  const units = `OU=Domain Controllers,${domainDn(forest.dnsName)}`;
  const wanted = ["cn", "dNSHostName", "operatingSystem", "operatingSystemVersion"];
  const controllers = await ldapsearch(forest, units, "(objectClass=computer)", wanted);
  const sites = `CN=Sites,CN=Configuration,${domainDn(forest.dnsName)}`;
  const settings = await ldapsearch(forest, sites, "(objectClass=nTDSDSA)", ["*"]);
  return controllers.map((entry) => {
    const name = first(entry, "cn") ?? "";
    const own = settings.find((one) => first(one, "dn")?.startsWith(`CN=NTDS Settings,CN=${name},`));
    if (own === undefined) throw new Error(`no settings of ${name} are shown`);
    return {
      name,
      hostName: first(entry, "dNSHostName")?.toLowerCase(),
      domain: forest.dnsName,
      site: new RegExp(`CN=${name},CN=Servers,CN=([^,]+),`, "u").exec(owners)?.[1],
      operatingSystem: first(entry, "operatingSystem"),
      // 10.0 (20348) is told as 10.0.20348.
      operatingSystemVersion: first(entry, "operatingSystemVersion")?.replace(/ \((\d+)\)/u, ".$1"),
      roles: Object.entries(roleNames).flatMap(([role, printed]) =>
        owners.includes(`${printed} owner: CN=NTDS Settings,CN=${name},`) ? [role] : [],
      ),
      functionalLevel: number(own, "msDS-Behavior-Version"),
      isGlobalCatalog: number(own, "options") % 2 === 1,
      isReadOnly: all(own, "objectClass").includes("nTDSDSARO"),
      addresses: [forest.dc.address],
    };
  });
}

/** What the same tools print of the forest's domain. */
export async function printedDomainFacts(lab: RunningLab, forest: LabForest): Promise<PrintedFacts> {
  const root = domainDn(forest.dnsName);
  const [head] = await ldapsearch(forest, root, "(objectClass=*)", ["*"], "base");
  if (head === undefined) throw new Error("no domain is shown");
  const administrator = await samba(lab, forest, ["user", "show", "administrator", "--attributes=objectSid"]);
  return {
    domainHead: {
      sid: /objectSid: (S-[\d-]+)-500/u.exec(administrator)?.[1],
      functionalLevel: number(head, "msDS-Behavior-Version"),
      allowedDnsSuffixes: all(head, "msDS-AllowedDNSSuffixes"),
    },
    trusts: await printedTrusts(lab, forest),
    passwordPolicy: await printedPolicy(lab, forest),
    fineGrainedPolicies: await printedFineGrained(forest),
    users: await printedUsers(forest),
    computers: await printedComputers(forest),
    hybridTraces: await printedTraces(forest),
  };
}

const trustDirections = { BOTH: "two-way", INCOMING: "inbound", OUTGOING: "outbound" } as Record<string, string>;
/** Names of the trustAttributes bits as samba-tool prints them. */
const trustFlags = {
  NON_TRANSITIVE: "non-transitive",
  UPLEVEL_ONLY: "uplevel-only",
  QUARANTINED_DOMAIN: "quarantined-domain",
  FOREST_TRANSITIVE: "forest-transitive",
  CROSS_ORGANIZATION: "cross-organization",
  WITHIN_FOREST: "within-forest",
  TREAT_AS_EXTERNAL: "treat-as-external",
  USES_RC4_ENCRYPTION: "uses-rc4-encryption",
} as Record<string, string>;

async function printedTrusts(lab: RunningLab, forest: LabForest): Promise<unknown> {
  const listed = await samba(lab, forest, ["domain", "trust", "list"]);
  const rows = [...listed.matchAll(/^Type\[(\w+)\]\s+Transitive\[(\w+)\]\s+Direction\[(\w+)\]\s+Name\[(\S+)\]/gmu)];
  const trusts = rows.map(async ([, kind = "", transitive, direction = "", partner = ""]) => {
    const shown = await samba(lab, forest, ["domain", "trust", "show", partner]);
    const value = (name: string): string => new RegExp(`^${name}:\\s+(.*)$`, "mu").exec(shown)?.[1] ?? "";
    const flags = /\((.+)\)/u.exec(value("Attributes"))?.[1]?.split(",") ?? [];
    return {
      partner,
      partnerNetbiosName: value("NetbiosName"),
      partnerSid: value("SID"),
      kind: kind.toLowerCase(),
      direction: trustDirections[direction],
      isTransitive: transitive === "Yes",
      isSelectiveAuthentication: flags.includes("CROSS_ORGANIZATION"),
      flags: flags.map((flag) => trustFlags[flag]),
      unnamedFlags: 0,
      supportedEncryptionTypes: Number.parseInt(value("kerb_EncTypes"), 16),
    };
  });
  return (await Promise.all(trusts)).toSorted((a, b) => byText(a.partner, b.partner));
}

async function printedPolicy(lab: RunningLab, forest: LabForest): Promise<unknown> {
  const printed = await samba(lab, forest, ["domain", "passwordsettings", "show"]);
  const setting = (name: string): number => {
    const value = printed.split("\n").find((line) => line.startsWith(`${name}: `));
    if (value === undefined) throw new Error(`samba-tool does not print ${name}`);
    return Number(value.slice(name.length + 2));
  };
  return {
    minPasswordLength: setting("Minimum password length"),
    isComplexityRequired: printed.includes("Password complexity: on"),
    maxPasswordAgeDays: setting("Maximum password age (days)"),
    lockoutThreshold: setting("Account lockout threshold (attempts)"),
    lockoutDurationMinutes: setting("Account lockout duration (mins)"),
    lockoutWindowMinutes: setting("Reset account lockout after (mins)"),
  };
}

async function printedFineGrained(forest: LabForest): Promise<unknown> {
  const container = `CN=Password Settings Container,CN=System,${domainDn(forest.dnsName)}`;
  const found = await ldapsearch(forest, `CN=System,${domainDn(forest.dnsName)}`, "(objectClass=*)", ["cn"]);
  const shown = found.map((entry) => first(entry, "dn") ?? "");
  return {
    isContainerVisible: shown.includes(container),
    visiblePolicies: shown.filter((dn) => dn.endsWith(`,${container}`)).length,
  };
}

async function printedUsers(forest: LabForest): Promise<unknown> {
  // 805306370: the account that stands for a trust, which is no user.
  const kinds = "(objectCategory=person)(objectClass=user)(!(sAMAccountType=805306370))";
  const filter = `(&${kinds}(!(isCriticalSystemObject=TRUE)))`;
  const people = await ldapsearch(forest, domainDn(forest.dnsName), filter, ["*"]);
  const counts = (some: readonly PrintedEntry[]) => ({ enabled: some.filter(isEnabled).length, total: some.length });
  const suffixOf = (entry: PrintedEntry): string | undefined =>
    first(entry, "userPrincipalName")?.split("@").at(-1)?.toLowerCase();
  const enabled = people.filter(isEnabled);
  const having = (isSo: (entry: PrintedEntry) => boolean): number => enabled.filter(isSo).length;
  const suffixes = new Set(people.flatMap((entry) => suffixOf(entry) ?? []));
  return {
    ...counts(people),
    suffixes: [...suffixes]
      .toSorted(byText)
      .map((suffix) => ({ suffix, ...counts(people.filter((entry) => suffixOf(entry) === suffix)) })),
    withoutUpn: counts(people.filter((entry) => suffixOf(entry) === undefined)),
    inetOrgPersons: having((entry) => all(entry, "objectClass").includes("inetOrgPerson")),
    expiring: having((entry) => !["0", "9223372036854775807"].includes(first(entry, "accountExpires") ?? "0")),
    mustChangePassword: having((entry) => first(entry, "pwdLastSet") === "0"),
    workstationRestricted: having((entry) => first(entry, "userWorkstations") !== null),
    smartCardRequired: having((entry) => (number(entry, "userAccountControl") & 0x40000) !== 0),
    withConsistencyGuid: people.filter((entry) => first(entry, "mS-DS-ConsistencyGuid") !== null).length,
  };
}

async function printedComputers(forest: LabForest): Promise<unknown> {
  const accounts = await ldapsearch(forest, domainDn(forest.dnsName), "(objectCategory=computer)", ["*"]);
  const enabled = accounts.filter(isEnabled);
  const staleBefore = Date.now() - 90 * dayMs;
  const isStale = (entry: PrintedEntry): boolean => {
    const seen = first(entry, "lastLogonTimestamp");
    // The lab made every account today.
    return seen !== null && fileTimeMs(seen) < staleBefore;
  };
  const rows = enabled.map((entry) => ({
    name: first(entry, "operatingSystem"),
    version: first(entry, "operatingSystemVersion")?.replace(/ \((\d+)\)/u, ".$1") ?? null,
    isStale: isStale(entry),
  }));
  const systems = new Map(rows.map(({ name, version }) => [JSON.stringify([name, version]), { name, version }]));
  return {
    total: enabled.length,
    systems: [...systems.values()]
      .map(({ name, version }) => {
        const some = rows.filter((row) => row.name === name && row.version === version);
        const stale = some.filter((row) => row.isStale).length;
        return { name, version, active: some.length - stale, stale };
      })
      .toSorted((a, b) => byText(a.name ?? "", b.name ?? "") || byText(a.version ?? "", b.version ?? "")),
  };
}

async function printedTraces(forest: LabForest): Promise<unknown> {
  const root = domainDn(forest.dnsName);
  const sso = await ldapsearch(forest, root, "(cn=AZUREADSSOACC)", ["*"]);
  const sync = await ldapsearch(forest, root, "(cn=MSOL_*)", ["*"]);
  const containers = await ldapsearch(forest, `CN=Program Data,${root}`, "(objectClass=container)", ["cn"]);
  const farm = /^CN=[\da-f-]{36},CN=ADFS,CN=Microsoft,/iu;
  return {
    ssoAccounts: sso.map((entry) => ({
      dn: first(entry, "dn"),
      isEnabled: isEnabled(entry),
      keySetAt: new Date(fileTimeMs(first(entry, "pwdLastSet") ?? "0")).toISOString().replace(".000Z", "Z"),
      encryptionTypes: number(entry, "msDS-SupportedEncryptionTypes"),
      servicePrincipalNames: all(entry, "servicePrincipalName").toSorted(byText),
      // TRUSTED_FOR_DELEGATION, TRUSTED_TO_AUTH_FOR_DELEGATION, and the two attributes that name services and accounts.
      hasDelegation:
        (number(entry, "userAccountControl") & (0x8_0000 | 0x100_0000)) !== 0 ||
        first(entry, "msDS-AllowedToDelegateTo") !== null ||
        first(entry, "msDS-AllowedToActOnBehalfOfOtherIdentity") !== null,
      isInComputersContainer: first(entry, "dn") === `CN=AZUREADSSOACC,CN=Computers,${root}`,
    })),
    syncAccounts: sync.map((entry) => ({
      samAccountName: first(entry, "sAMAccountName"),
      kind: "connect-connector",
      description: first(entry, "description"),
      isEnabled: isEnabled(entry),
      createdAt: first(entry, "whenCreated")?.replace(
        /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)\.0Z$/u,
        "$1-$2-$3T$4:$5:$6Z",
      ),
    })),
    adfsFarms: containers.some((entry) => first(entry, "cn") === "ADFS")
      ? containers.filter((entry) => farm.test(first(entry, "dn") ?? "")).length
      : null,
  };
}
