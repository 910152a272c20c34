import type { EstateMap } from "#domain/result/estate-map/estate-map.ts";
import { isCompact } from "#renderer/components/estate-map/layout/is-compact.ts";
import { estateMapStepStrings as strings } from "./estate-map.strings.ts";
import { mapCounts } from "./select-map.ts";

/** How much is on the map, and what its arrows mean. */
export function mapSentence(map: EstateMap): string {
  const { read, knownOnly } = mapCounts(map);
  const arrows = map.links.length === 0 ? "" : ` ${isCompact(map) ? strings.oneWayArrows : strings.arrows}`;
  return `${strings.sentence(read, knownOnly)}${arrows}`;
}
