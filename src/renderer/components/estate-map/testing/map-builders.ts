import type { EstateMap } from "#domain/result/estate-map/estate-map.ts";
import type { MapDomain, MapForest } from "#domain/result/estate-map/map-forest.ts";
import type { MapLink } from "#domain/result/estate-map/map-link.ts";
import type { MapTrust, TrustEnd } from "#domain/result/estate-map/map-trust.ts";
import type { SuffixRouting } from "#domain/result/estate-map/suffix-routing.ts";

export function aMapDomain(name: string, changes: Partial<MapDomain> = {}): MapDomain {
  return {
    name,
    netbiosName: (name.split(".")[0] ?? name).toUpperCase(),
    parent: null,
    functionalLevel: 7,
    users: { enabled: 200, total: 210 },
    computers: { active: 10, stale: 0 },
    domainControllers: [`dc1.${name}`, `dc2.${name}`],
    isRead: true,
    failures: [],
    ...changes,
  };
}

/** A forest that was read, with one domain. */
export function aMapForest(name: string, changes: Partial<MapForest> = {}): MapForest {
  return {
    name,
    kind: "forest",
    origin: "server-given",
    reach: "read",
    functionalLevel: 7,
    schemaVersion: 88,
    upnSuffixes: [],
    suffixesInUse: [{ suffix: name, enabled: 200, total: 210 }],
    users: { enabled: 200, total: 210 },
    isUsersWhole: true,
    domains: [aMapDomain(name)],
    failures: [],
    ...changes,
  };
}

/** A name that only trusts know. */
export const aMapName = (name: string, changes: Partial<MapForest> = {}): MapForest =>
  aMapForest(name, {
    origin: "trust",
    reach: "known-only",
    functionalLevel: null,
    schemaVersion: null,
    upnSuffixes: null,
    suffixesInUse: null,
    users: null,
    isUsersWhole: false,
    domains: [],
    ...changes,
  });

const rootOf = (forest: string): TrustEnd => ({ forest, domain: forest });

/** A two-way forest trust of which both sides were read. */
export function aMapTrust(first: string, second: string, changes: Partial<MapTrust> = {}): MapTrust {
  const [a, b] = [rootOf(first), rootOf(second)];
  return {
    kind: "forest",
    isTransitive: true,
    ends: [a, b],
    halves: [
      { trusting: a, trusted: b, isSelectiveAuthentication: false, sidFiltering: "forest-default" },
      { trusting: b, trusted: a, isSelectiveAuthentication: false, sidFiltering: "forest-default" },
    ],
    sides: "agree",
    differences: [],
    seenFrom: [first, second],
    ...changes,
  };
}

/** One way of which every suffix is routed. */
export function aRouting(trusting: string, trusted: string, changes: Partial<SuffixRouting> = {}): SuffixRouting {
  return {
    trusting,
    trusted,
    status: "known",
    held: [{ name: trusted, state: "enabled", users: { enabled: 200, total: 210 } }],
    notHeld: [],
    routed: 1,
    total: 1,
    ...changes,
  };
}

/** A link that nothing stands against. */
export function aMapLink(first: string, second: string, changes: Partial<MapLink> = {}): MapLink {
  return {
    id: `${first}|${second}`,
    forests: [first, second],
    trusts: [aMapTrust(first, second)],
    routing: [aRouting(first, second), aRouting(second, first)],
    findings: [],
    verdict: "pass",
    ...changes,
  };
}

/** Forests f01, f02 and so on, linked as the pairs of their numbers say. */
export function aMapOf(count: number, pairs: readonly (readonly [number, number])[]): EstateMap {
  const nameOf = (index: number): string => `f${String(index + 1).padStart(2, "0")}.example.net`;
  return {
    forests: Array.from({ length: count }, (_, index) => aMapForest(nameOf(index))),
    links: pairs.map(([a, b]) => aMapLink(nameOf(Math.min(a, b)), nameOf(Math.max(a, b)))),
  };
}
