import type { MapLink } from "#domain/result/estate-map/map-link.ts";
import { estateMapStrings as strings } from "./estate-map.strings.ts";

/** What else about a trust can stand in the way: that it is one-way, that it authenticates selectively. */
export function trustNotes({ trusts: [main] }: MapLink): readonly string[] {
  const isSelective = main.halves.some(({ isSelectiveAuthentication }) => isSelectiveAuthentication === true);
  return [...(main.halves.length === 1 ? [strings.oneWayNote] : []), ...(isSelective ? [strings.selectiveNote] : [])];
}
