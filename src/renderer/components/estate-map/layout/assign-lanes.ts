/** A line's way through the gap between two columns, from one height to another. */
export interface Crossing {
  readonly line: string;
  /** Index of the column at the left of the gap. */
  readonly gap: number;
  /** Crossings of one group share a lane. */
  readonly group: string;
  readonly from: number;
  readonly to: number;
}

export interface Lanes {
  /** How many lanes each gap needs. */
  readonly counts: readonly number[];
  /** The lane of a line in a gap, from the left. */
  readonly laneOf: (line: string, gap: number) => number;
}

/** Uprights nearer than this above each other would look like one. */
const apart = 4;

/** Gives every upright part of a line a lane in its gap, so that uprights of different groups never lie on each other. */
export function assignLanes(crossings: readonly Crossing[], gaps: number): Lanes {
  const lanes = new Map<string, number>();
  const counts = Array.from({ length: Math.max(0, gaps) }, (_, gap) => {
    const spans = new Map<string, { top: number; bottom: number }>();
    for (const { group, from, to } of crossings.filter(
      (crossing) => crossing.gap === gap && crossing.from !== crossing.to,
    )) {
      const span = spans.get(group);
      const [top, bottom] = [Math.min(from, to), Math.max(from, to)];
      spans.set(group, { top: Math.min(span?.top ?? top, top), bottom: Math.max(span?.bottom ?? bottom, bottom) });
    }
    // The lowest point that is taken in each lane.
    const taken: number[] = [];
    for (const [group, { top, bottom }] of [...spans].toSorted(([, a], [, b]) => a.top - b.top)) {
      const free = taken.findIndex((lowest) => lowest + apart < top);
      const lane = free === -1 ? taken.length : free;
      taken[lane] = bottom;
      lanes.set(`${gap} ${group}`, lane);
    }
    return taken.length;
  });
  const groups = new Map(crossings.map(({ line, gap, group }) => [`${gap} ${line}`, group]));
  return { counts, laneOf: (line, gap) => lanes.get(`${gap} ${groups.get(`${gap} ${line}`) ?? ""}`) ?? 0 };
}
