import type { MapForest } from "#domain/result/estate-map/map-forest.ts";

import { counted, formatCount } from "#domain/words/count.ts";

/** Functional levels by msDS-Behavior-Version. Source: MS-ADTS 6.1.4.4, read 2026-11. */
const levels: Readonly<Record<number, string>> = {
  0: "2000",
  1: "2003 interim",
  2: "2003",
  3: "2008",
  4: "2008 R2",
  5: "2012",
  6: "2012 R2",
  7: "2016",
  10: "2025",
};

export const estateStrings = {
  title: "The estate",
  forests: (rows: number): string => `Forests and partners, ${counted(rows, "row", "rows")}`,
  domains: (rows: number): string => `Domains, ${counted(rows, "row", "rows")}`,
  suffixes: (rows: number): string => `UPN suffixes in use, ${counted(rows, "row", "rows")}`,
  noDomains: "No domain was read.",
  name: "Name",
  kind: "Kind",
  kinds: {
    forest: "Forest",
    domain: "Domain",
    realm: "Realm",
    "entra-kerberos": "Cloud realm",
  } satisfies Record<MapForest["kind"], string>,
  state: "State",
  read: "Read",
  knownOnly: "Known only from the trust",
  couldNotBeRead: "Could not be read",
  notRead: "Not read",
  level: "Level",
  levelOf: (level: number): string => levels[level] ?? String(level),
  schema: "Schema",
  enabledUsers: "Enabled users",
  allUsers: "All users",
  partRead: (count: string): string => `${count} read`,
  added: "UPN suffixes added",
  none: "None",
  domainCount: "Domains",
  domain: "Domain",
  netbios: (name: string): string => `NetBIOS name ${name}`,
  noNetbios: "NetBIOS name: Not collected",
  forest: "Forest",
  controllers: "Domain controllers",
  noControllers: "None found",
  computers: "Computers",
  computerCounts: (active: number, stale: number): string =>
    `${formatCount(active)} active, ${formatCount(stale)} not seen for long`,
  suffix: "UPN suffix",
  notCollected: "Not collected",
  sum: "Sum",
} as const;
