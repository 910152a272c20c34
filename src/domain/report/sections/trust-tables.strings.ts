import type { MapTrust, SidFiltering } from "#domain/result/estate-map/map-trust.ts";
import type { RoutingStatus } from "#domain/result/estate-map/suffix-routing.ts";

import { counted, formatCount } from "#domain/words/count.ts";

export const trustStrings = {
  caption: (rows: number): string => `Trusts between forests, ${counted(rows, "row", "rows")}, worst first`,
  none: "No trust was found between forests.",
  between: "Between",
  ends: (first: string, second: string): string => `${first} and ${second}`,
  worst: "Worst finding",
  notJudged: "Not judged",
  kind: "Kind",
  kinds: {
    forest: "Forest trust",
    external: "External trust",
    realm: "Realm trust",
    downlevel: "Downlevel trust",
    "entra-kerberos": "Entra Kerberos trust",
    "within-forest": "Trust within the forest",
  } satisfies Record<MapTrust["kind"], string>,
  transitive: "transitive",
  notTransitive: "not transitive",
  direction: "Direction",
  twoWay: "Two-way",
  oneWay: (trusting: string, trusted: string): string => `One-way: ${trusting} trusts ${trusted}`,
  disabled: "Disabled",
  noSharedWay: "Sides contradict each other",
  authentication: "Authentication",
  selective: "Selective",
  forestWide: "Forest-wide",
  domainWide: "Domain-wide",
  sidFiltering: "SID filtering",
  sidFilters: {
    "forest-default": "As forest trusts have it",
    relaxed: "Relaxed: treated as external",
    quarantined: "Strict: quarantined",
    "not-quarantined": "Off: not quarantined",
  } satisfies Record<SidFiltering, string>,
  at: (value: string, place: string): string => `${value} at ${place}`,
  notCollected: "Not collected",
  doesNotApply: "–",
  sides: "Both sides read",
  sideWords: {
    agree: () => "Yes, and they agree",
    differ: () => "Yes, and they differ",
    "one-sided": (holder) => `Yes, and only ${holder} has the trust`,
    "one-read": (holder) => `No, only ${holder}`,
    "one-seen": (holder) => `Seen at ${holder} only`,
  } satisfies Record<MapTrust["sides"], (holder: string) => string>,

  routing: (trusted: string, trusting: string): string => `Suffix routing to ${trusted}, kept by ${trusting}`,
  routed: (routed: number, total: number): string =>
    `${formatCount(routed)} of ${counted(total, "suffix", "suffixes")} routed`,
  routingNotes: {
    known: "",
    "side-not-read": "Not collected: the trusting side was not read.",
    "no-object": "Nothing is routed: the trusting side has no such trust.",
    absent: "Not known: the trust carries no forest trust information.",
    unreadable: "Not known: the forest trust information could not be decoded.",
    "own-not-known": "Not known in full: the trusting forest's own suffixes were not collected.",
    "partner-not-read": "As the trust lists them. The other forest was not read.",
    "use-not-known": "As the trust lists them. The suffixes that users sign in with were not collected in full.",
  } satisfies Record<RoutingStatus, string>,
  suffix: "Suffix",
  state: "State",
  enabledUsers: "Enabled users",
  allUsers: "All users",
} as const;
