import type { MapLink } from "#domain/result/estate-map/map-link.ts";
import type { MapLine, Point } from "./map-drawing.ts";

/** Where the line of a trust runs. */
export interface LineCourse {
  /** Ids of the boxes at its ends. */
  readonly from: string;
  readonly to: string;
  /** Name of the forest at the first of its points. */
  readonly start: string;
  readonly points: readonly Point[];
  readonly hasHeads: boolean;
}

/** The line of a trust: dashed unless it is a forest trust, its heads at the sides that are trusted. */
export function trustLine(link: MapLink, { from, to, start, points, hasHeads }: LineCourse): MapLine {
  const [main] = link.trusts;
  const trustsStart = main.halves.some(({ trusted }) => trusted.forest === start);
  const trustsEnd = main.halves.some(({ trusting }) => trusting.forest === start);
  return {
    id: link.id,
    from,
    to,
    trust: link.id,
    points,
    isDashed: main.kind !== "forest",
    heads: { atStart: hasHeads && trustsStart, atEnd: hasHeads && trustsEnd },
  };
}
