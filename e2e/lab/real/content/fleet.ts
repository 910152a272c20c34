import type { ForestSpec } from "../../scenarios/scenario.ts";
import { domainDn, fileTime } from "./ldif.ts";
import type { LdifRecord } from "./ldif.ts";
import { seededChoice } from "./seeded-choice.ts";

/** A system as it writes itself into its computer object, and how many of every 64 machines run it. */
interface FleetShare {
  readonly prefix: string;
  readonly name: string | null;
  readonly version: string | null;
  readonly share: number;
}

/** Spellings as these systems register them; builds are those of Windows release information (2026). */
const fleet: readonly FleetShare[] = [
  { prefix: "WS", name: "Windows 11 Enterprise", version: "10.0 (26100)", share: 9 },
  { prefix: "WS", name: "Windows 11 Enterprise", version: "10.0 (22631)", share: 8 },
  { prefix: "WS", name: "Windows 10 Enterprise", version: "10.0 (19045)", share: 14 },
  { prefix: "WS", name: "Windows 10 Pro", version: "10.0 (19044)", share: 4 },
  { prefix: "WS", name: "Windows 8.1 Pro", version: "6.3 (9600)", share: 2 },
  { prefix: "WS", name: "Windows 7 Professional", version: "6.1 (7601)", share: 4 },
  { prefix: "MAC", name: "macOS", version: "14.6.1", share: 3 },
  { prefix: "MAC", name: "Mac OS X", version: "10.15.7", share: 2 },
  { prefix: "SRV", name: "Windows Server 2022 Standard", version: "10.0 (20348)", share: 5 },
  { prefix: "SRV", name: "Windows Server 2019 Standard", version: "10.0 (17763)", share: 5 },
  { prefix: "SRV", name: "Windows Server 2016 Datacenter", version: "10.0 (14393)", share: 3 },
  { prefix: "SRV", name: "Windows Server 2012 R2 Standard", version: "6.3 (9600)", share: 2 },
  { prefix: "SRV", name: "Windows Server 2008 R2 Enterprise", version: "6.1 (7601)", share: 1 },
  { prefix: "APP", name: null, version: null, share: 2 },
];

const trustedForNothing = 0x1000;
const disabled = 0x1002;
const day = 86_400_000;

/** Computer objects in several ages: most in use, about one in seven silent for months, a few never seen or disabled. */
export function fleetRecords(forest: ForestSpec, today: Date): LdifRecord[] {
  const root = domainDn(forest.dnsName);
  const round = fleet.flatMap((system) => Array.from({ length: system.share }, () => system));
  const machines = Array.from({ length: forest.computers }, (_, index) => {
    const system = round[index % round.length];
    if (system === undefined) throw new Error("the fleet is empty");
    return computer(forest, { system, index, today });
  });
  return [
    { dn: `OU=Machines,${root}`, change: "add", attributes: { objectClass: "organizationalUnit", ou: "Machines" } },
    ...machines,
  ];
}

function computer(
  forest: ForestSpec,
  { system, index, today }: { system: FleetShare; index: number; today: Date },
): LdifRecord {
  const choice = seededChoice(`${forest.dnsName} computer ${index}`);
  const host = `${system.prefix}-${String(index + 1).padStart(4, "0")}`;
  const fqdn = `${host.toLowerCase()}.${forest.dnsName}`;
  const silentDays = index % 7 === 6 ? 120 + choice.below(600) : choice.below(13);
  const seenAt = fileTime(new Date(today.getTime() - silentDays * day));
  const wasSeen = index % 23 !== 22;

  return {
    dn: `CN=${host},OU=Machines,${domainDn(forest.dnsName)}`,
    change: "add",
    attributes: {
      objectClass: "computer",
      sAMAccountName: `${host}$`,
      dNSHostName: fqdn,
      servicePrincipalName: [`HOST/${host}`, `HOST/${fqdn}`],
      userAccountControl: index % 31 === 30 ? disabled : trustedForNothing,
      ...(system.name === null ? {} : { operatingSystem: system.name }),
      ...(system.version === null ? {} : { operatingSystemVersion: system.version }),
      ...(wasSeen ? { lastLogonTimestamp: seenAt, pwdLastSet: seenAt } : { pwdLastSet: 0 }),
    },
  };
}
