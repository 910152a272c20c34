import type { ForestSpec } from "../../scenarios/scenario.ts";
import { domainDn, interval } from "./ldif.ts";
import type { LdifRecord } from "./ldif.ts";

const serverSystem = { name: "Windows Server 2022 Standard", version: "10.0 (20348)" };
/** Functional level 7 is Windows Server 2016, the highest of 2016, 2019 and 2022. Source: MS-ADTS 6.1.4. */
const functionalLevel = 7;
/** objectVersion that adprep of Windows Server 2019 and 2022 leaves. */
const schemaVersion = 88;
const firstSite = "Default-First-Site-Name";

/**
 * What Samba provisions as of 2008 R2, rewritten to read like a forest of Windows Server 2022: levels, schema version,
 * the domain controller's system, password policy, suffixes, sites.
 */
export function settingsRecords(forest: ForestSpec, dc: { hostName: string; subnet: string }): LdifRecord[] {
  const root = domainDn(forest.dnsName);
  const configuration = `CN=Configuration,${root}`;
  const server = `CN=${dc.hostName.toUpperCase()},CN=Servers,CN=${firstSite},CN=Sites,${configuration}`;
  const level = { "msDS-Behavior-Version": functionalLevel };
  const { threshold, durationMinutes } = forest.lockout;

  return [
    replace(root, {
      ...level,
      minPwdLength: 12,
      pwdHistoryLength: 24,
      pwdProperties: 1,
      maxPwdAge: interval(60 * 24 * 90),
      minPwdAge: interval(60 * 24),
      lockoutThreshold: threshold,
      lockoutDuration: interval(durationMinutes),
      lockOutObservationWindow: interval(durationMinutes),
    }),
    replace(`CN=Partitions,${configuration}`, { ...level, ...suffixes(forest.upnSuffixes) }),
    replace(`CN=${forest.netbiosName},CN=Partitions,${configuration}`, level),
    replace(`CN=NTDS Settings,${server}`, level),
    replace(`CN=Schema,${configuration}`, { objectVersion: schemaVersion }),
    replace(`CN=${dc.hostName.toUpperCase()},OU=Domain Controllers,${root}`, {
      operatingSystem: serverSystem.name,
      operatingSystemVersion: serverSystem.version,
      servicePrincipalName: serviceNames(forest, dc.hostName),
    }),
    ...siteRecords(configuration, dc.subnet),
  ];
}

/** Registers one more suffix, beside those that are there. */
export function suffixRecord(forest: Pick<ForestSpec, "dnsName">, added: string): LdifRecord {
  return {
    dn: `CN=Partitions,CN=Configuration,${domainDn(forest.dnsName)}`,
    change: "append",
    attributes: { uPNSuffixes: added },
  };
}

/** The names a domain controller registers for itself. Samba adds most of them only some time after its first start. */
function serviceNames(forest: ForestSpec, hostName: string): string[] {
  const fqdn = `${hostName}.${forest.dnsName}`;
  const netbiosName = hostName.toUpperCase();
  return [
    ...["HOST", "ldap"].flatMap((service) => [
      `${service}/${netbiosName}`,
      `${service}/${fqdn}`,
      `${service}/${fqdn}/${forest.dnsName}`,
      `${service}/${fqdn}/${forest.netbiosName}`,
    ]),
    `GC/${fqdn}/${forest.dnsName}`,
    `ldap/${fqdn}/DomainDnsZones.${forest.dnsName}`,
    `ldap/${fqdn}/ForestDnsZones.${forest.dnsName}`,
    `RestrictedKrbHost/${netbiosName}`,
    `RestrictedKrbHost/${fqdn}`,
  ];
}

function siteRecords(configuration: string, labSubnet: string): LdifRecord[] {
  const sites = `CN=Sites,${configuration}`;
  const subnet = (cidr: string, site: string): LdifRecord => ({
    dn: `CN=${cidr},CN=Subnets,${sites}`,
    change: "add",
    attributes: { objectClass: "subnet", siteObject: `CN=${site},${sites}` },
  });
  return [
    ...["Lisbon", "Osaka"].map((name): LdifRecord => ({
      dn: `CN=${name},${sites}`,
      change: "add",
      attributes: { objectClass: "site" },
    })),
    subnet(labSubnet, firstSite),
    subnet("10.0.0.0/8", "Lisbon"),
    subnet("172.20.0.0/16", "Osaka"),
  ];
}

function suffixes(names: readonly string[]): LdifRecord["attributes"] {
  return names.length === 0 ? {} : { uPNSuffixes: names };
}

function replace(dn: string, attributes: LdifRecord["attributes"]): LdifRecord {
  return { dn, change: "replace", attributes };
}
