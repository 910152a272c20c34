import { estateMapOf, type EstateMap } from "#domain/result/estate-map/estate-map.ts";
import type { ResultDocument } from "#domain/result/result-document.ts";
import type { MapItem } from "#renderer/components/estate-map/map-item.ts";

const known = new WeakMap<ResultDocument, EstateMap>();

/** The map of a result. Worked out once for each result, because navigation, footer and view all ask for it. */
export function selectMap(result: ResultDocument): EstateMap {
  const map = known.get(result) ?? estateMapOf(result);
  known.set(result, map);
  return map;
}

/** How much of the estate is on the map as more than a name. */
export interface MapCounts {
  readonly read: number;
  readonly knownOnly: number;
  readonly domains: number;
  readonly unreadDomains: number;
}

export function mapCounts({ forests }: EstateMap): MapCounts {
  const domains = forests.flatMap((forest) => forest.domains);
  const read = forests.filter(({ reach }) => reach === "read").length;
  return {
    read,
    knownOnly: forests.length - read,
    domains: domains.length,
    unreadDomains: domains.filter(({ isRead }) => !isRead).length,
  };
}

/** Whether something that was chosen is there. */
export function isOnMap({ forests, links }: EstateMap, { kind, name }: MapItem): boolean {
  switch (kind) {
    case "forest":
      return forests.some((forest) => forest.name === name);
    case "domain":
      return forests.some(({ domains }) => domains.some((domain) => domain.name === name));
    case "trust":
      return links.some(({ id }) => id === name);
  }
}
