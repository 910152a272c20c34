import type { EstateMap } from "#domain/result/estate-map/estate-map.ts";

/** From this many forests on, each is a small box without its domains. */
const compactFrom = 5;

/** Whether the estate is drawn in the form for many forests. */
export const isCompact = ({ forests }: EstateMap): boolean => forests.length >= compactFrom;
