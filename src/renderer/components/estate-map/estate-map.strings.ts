import type { MapForest } from "#domain/result/estate-map/map-forest.ts";
import type { MapTrust, SidFiltering } from "#domain/result/estate-map/map-trust.ts";
import type { RoutingStatus } from "#domain/result/estate-map/suffix-routing.ts";
import { counted, formatCount } from "#renderer/format/numbers.ts";

/** Functional levels by msDS-Behavior-Version (MS-ADTS 6.1.4.4). */
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

/** Why something could not be read, in the few words a box has room for. The pane has the whole cause. */
const briefCauses: Readonly<Record<string, string>> = {
  timeout: "No server answered",
  unreachable: "No route to its servers",
  refused: "Connection refused",
  "connection-lost": "Connection lost",
  "name-not-resolved": "Name not resolved",
  "dns-no-answer": "No answer from DNS",
  "no-domain-found": "No DC found",
  "referral-unreachable": "No server connected",
  "access-denied": "Access denied",
  "certificate-untrusted": "Certificate not trusted",
  "certificate-changed": "Certificate changed",
  "server-busy": "Server too busy",
  "credentials-rejected": "Sign-in refused",
  "wrong-password": "Sign-in refused",
  "password-or-key-refused": "Sign-in refused",
  "no-ticket": "No Kerberos ticket",
  cancelled: "Cancelled",
};

export const estateMapStrings = {
  kinds: {
    forest: "Forest",
    domain: "Domain",
    realm: "Realm",
    "entra-kerberos": "Cloud realm",
  } satisfies Record<MapForest["kind"], string>,
  boxTitle: (kind: string, name: string): string => `${kind} ${name}`,
  level: (level: number): string => `Level ${levels[level] ?? level}`,
  levelNotCollected: "Level not collected",
  levelShort: (level: number): string => levels[level] ?? String(level),
  users: (enabled: number): string => counted(enabled, "user", "users"),
  /** The users of one or more domains are missing. */
  usersRead: (enabled: number): string => `${counted(enabled, "user", "users")} read`,
  /** A number that leaves out what could not be read. */
  partRead: (count: string): string => `${count} read`,
  usersNotCollected: "users not collected",
  suffixes: (count: number): string => counted(count, "suffix", "suffixes"),
  domains: (count: number): string => counted(count, "domain", "domains"),
  noTrust: "no trust",
  controllers: (count: number): string => (count === 0 ? "no DCs found" : counted(count, "DC", "DCs")),
  controllersNotCollected: "DCs not collected",
  bothNotCollected: "DCs and users not collected",
  knownOnly: "Known only from a trust",
  notRead: "Not read",
  couldNotBeRead: "Could not be read",
  briefCause: (code: string): string => briefCauses[code] ?? "Could not be read",
  root: "Root",
  inForest: (domain: string, forest: string): string => `Domain ${domain} in forest ${forest}`,

  trustKinds: {
    forest: "Forest trust",
    external: "External trust",
    realm: "Realm trust",
    downlevel: "Downlevel trust",
    "entra-kerberos": "Entra Kerberos trust",
    "within-forest": "Trust within the forest",
  } satisfies Record<MapTrust["kind"], string>,
  briefKinds: {
    forest: "forest trust",
    external: "external",
    realm: "realm",
    downlevel: "downlevel",
    "entra-kerberos": "Entra Kerberos",
    "within-forest": "within the forest",
  } satisfies Record<MapTrust["kind"], string>,
  andMore: (kind: string, more: number): string => `${kind} and ${formatCount(more)} more`,
  transitive: (kind: string): string => `${kind}, transitive`,
  notTransitive: (kind: string): string => `${kind}, not transitive`,
  twoWay: "two-way",
  oneWay: (trusting: string, trusted: string): string => `one-way: ${trusting} trusts ${trusted}`,
  disabled: "disabled",
  /** Each side has the trust, and no way is in both. */
  noSharedWay: "sides contradict each other",
  sidesDiffer: "sides differ",
  oneWayNote: "one-way",
  selectiveNote: "selective",
  routed: (routed: number, total: number): string =>
    `${formatCount(routed)} of ${counted(total, "suffix", "suffixes")} routed`,
  /** Further suffixes may be in use; these are those the trusts list. */
  routedListed: (routed: number, total: number): string =>
    `${formatCount(routed)} of ${counted(total, "listed suffix", "listed suffixes")} routed`,
  /** One of the two ways is not known. */
  otherWayNotKnown: (routed: string): string => `${routed}, other way not known`,
  routedShort: (routed: number, total: number): string => `${formatCount(routed)} of ${formatCount(total)}`,
  routedShortListed: (routed: number, total: number): string =>
    `${formatCount(routed)} of ${formatCount(total)} listed`,
  otherWayShort: (routed: string): string => `${routed}, one way`,
  suffixesNotCollected: "suffixes not collected",
  /** The side that keeps them was read, and they cannot be told all the same. */
  suffixesNotKnown: "suffix routing not known",
  notReadShort: "not read",
  notKnownShort: "not known",
  routesNone: "routes no suffixes",
  between: (first: string, second: string): string => `${first} and ${second}`,
  /** Read by screen readers for a trust: kind, both sides, direction and suffixes. */
  trustSpoken: (kind: string, first: string, second: string): string => `${kind} between ${first} and ${second}`,

  authentication: {
    forest: { selective: "Selective", wide: "Forest-wide" },
    other: { selective: "Selective", wide: "Domain-wide" },
  },
  at: (value: string, place: string): string => `${value} at ${place}`,
  sidFiltering: {
    "forest-default": "As forest trusts have it",
    relaxed: "Relaxed: treated as external",
    quarantined: "Strict: quarantined",
    "not-quarantined": "Off: not quarantined",
  } satisfies Record<SidFiltering, string>,
  sides: {
    agree: "Yes, and they agree",
    differ: (what: string): string => `Yes, and they differ in ${what}`,
    "one-sided": (holder: string): string => `Yes, and only ${holder} has the trust`,
    "one-read": (holder: string): string => `No, only ${holder}`,
    "one-seen": (holder: string): string => `Seen at ${holder} only`,
  },
  differences: { kind: "kind", direction: "direction", transitivity: "transitivity" },
  list: (parts: readonly string[]): string => parts.join(", "),

  routingTo: (trusted: string): string => `Suffix routing to ${trusted}`,
  /** Read where two tables stand under each other: who keeps these names. */
  keptBy: (trusting: string): string => `Kept by ${trusting}`,
  routingStatus: {
    known: "",
    "side-not-read": "Not collected: the trusting side was not read.",
    "no-object": "Nothing is routed: the trusting side has no such trust.",
    absent: "Not known: the trust carries no forest trust information.",
    unreadable: "Not known: the forest trust information could not be decoded.",
    "own-not-known": "Not known in full: the trusting forest's own suffixes were not collected.",
    "partner-not-read": "As the trust lists them. The other forest was not read.",
    "use-not-known": "As the trust lists them. The suffixes that users sign in with were not collected in full.",
  } satisfies Record<RoutingStatus, string>,
  notHeld: (names: string): string => `Not held by the trust: ${names}.`,
  nameWithUsers: (name: string, users: string): string => `${name} (${users})`,
} as const;
