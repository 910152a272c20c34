import type { EstateFacts, ForestRecord } from "#domain/facts/index.ts";
import type { Trust } from "#domain/facts/trusts.ts";
import {
  aDomain,
  aForest,
  aKnownOnlyForest,
  anEstate,
  aTrust,
  domainInfo,
  topLevelName,
} from "#domain/testing/facts.ts";
import { groupHost } from "./group-host.ts";

interface Member {
  readonly name: string;
  readonly users: number;
  readonly domains: number;
  /** UPN suffixes in use beside the forest's own name. */
  readonly suffixes?: readonly string[];
}

const dns = (name: string): string => `${name}.example.net`;

/** Any two of these trust each other. */
const pairs: readonly (readonly [string, string])[] = [
  ["contoso", "fabrikam"],
  ["contoso", "proseware"],
  ["contoso", "litware"],
  ["contoso", "adatum"],
  ["contoso", "northwind"],
  ["proseware", "blueyonder"],
  ["proseware", "alpine"],
];

const members: readonly Member[] = [
  { name: "contoso", users: 61_400, domains: 3 },
  {
    name: "fabrikam",
    users: 6020,
    domains: 2,
    suffixes: ["fabrikam-works.example.net", "fabrikam-retail.example.net"],
  },
  {
    name: "proseware",
    users: 9300,
    domains: 4,
    suffixes: ["proseware-labs.example.net", "proseware-media.example.net"],
  },
  { name: "relecloud", users: 870, domains: 1 },
  { name: "litware", users: 2650, domains: 1 },
  { name: "adatum", users: 3912, domains: 2 },
  { name: "northwind", users: 4180, domains: 1 },
  { name: "blueyonder", users: 5040, domains: 2 },
  { name: "alpine", users: 1205, domains: 1 },
  { name: "margies", users: 410, domains: 1 },
];

/** Suffixes that were registered after the trust was made, and not enabled since. */
const late: ReadonlySet<string> = new Set([
  "fabrikam-works.example.net",
  "proseware-labs.example.net",
  "proseware-media.example.net",
]);

/** An estate after many mergers: ten forests that were read, two that only trusts know, one that nobody trusts. */
export function twelveForests(): EstateFacts {
  return anEstate({
    host: groupHost,
    forests: [...members.map(forestOf), ...["tailspin", "wingtip"].map((name) => aKnownOnlyForest(dns(name)))],
  });
}

function forestOf({ name, users, domains, suffixes = [] }: Member): ForestRecord {
  const each = Math.round(users / (domains + suffixes.length));
  const count = { enabled: each, total: Math.round(each * 1.05) };
  return aForest({
    name: dns(name),
    upnSuffixes: suffixes,
    users: Object.fromEntries([dns(name), ...suffixes].map((suffix) => [suffix, count])),
    trusts: trustsOf(name),
    childDomains: Array.from({ length: domains - 1 }, (_, index) =>
      aDomain({ name: `region${index + 1}.${dns(name)}`, users: { [dns(name)]: count } }),
    ),
  });
}

function trustsOf(name: string): readonly Trust[] {
  const partners = pairs.flatMap(([a, b]) => (a === name ? [b] : b === name ? [a] : []));
  const twoWay = partners.map((partner) =>
    aTrust({
      partner: dns(partner),
      isSelectiveAuthentication: partner === "litware" && name === "contoso",
      namespaces: [dns(partner), ...suffixesOf(partner)]
        .map((suffix) => topLevelName(suffix, late.has(suffix) ? "disabled-new" : "enabled"))
        .concat(domainInfo(dns(partner))),
    }),
  );
  return [...twoWay, ...oneWay(name)];
}

const suffixesOf = (name: string): readonly string[] => members.find((member) => member.name === name)?.suffixes ?? [];

function oneWay(name: string): readonly Trust[] {
  switch (name) {
    case "contoso":
      return [
        aTrust({ partner: dns("relecloud"), direction: "outbound" }),
        aTrust({ partner: dns("tailspin"), direction: "outbound", namespaces: { status: "absent" } }),
      ];
    case "relecloud":
      return [aTrust({ partner: dns("contoso"), direction: "inbound" })];
    case "fabrikam":
      return [aTrust({ partner: dns("wingtip"), kind: "external", direction: "outbound" })];
    default:
      return [];
  }
}
