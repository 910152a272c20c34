import type { MovableRow } from "../row-moves.ts";
import type { PlanArrow } from "./plan-arrows.tsx";
import type { PlanPlace } from "./plan-arrow.ts";
import type { PlanGroup, PlanLine } from "./plan-chart-data.ts";
import { dayWidth, type PlanScale } from "./plan-scale.ts";
import { groupHeight, lineHeight } from "./use-plan-chart-styles.ts";

/** A row of the chart: a group, or one of its lines. */
export interface ChartRow extends MovableRow {
  readonly group: PlanGroup;
  /** `null` for the row of the group itself. */
  readonly line: PlanLine | null;
}

/** More of them in view would be a thicket. */
const mostArrows = 400;

/** The arrows of which at least one end is drawn. What is folded away has none. */
export function chartArrows(
  rows: readonly ChartRow[],
  drawn: readonly { readonly row: ChartRow }[],
  scale: PlanScale,
): readonly PlanArrow[] {
  const middles = middlesOf(rows);
  const isDrawn = new Set(drawn.map(({ row }) => row.id));
  const lines = rows.flatMap(({ line }) => (line === null ? [] : [line]));
  const byKey = new Map(lines.map((line) => [line.key, line]));
  const place = (line: PlanLine): PlanPlace => ({
    left: scale.x(line.start) + 1,
    right: scale.x(line.end) + dayWidth - 1,
    y: middles.get(line.key) ?? 0,
  });
  const arrows: PlanArrow[] = [];
  for (const line of lines) {
    for (const key of line.after) {
      const before = byKey.get(key);
      if (before === undefined || before.isDone || line.isDone) continue;
      if (!isDrawn.has(line.key) && !isDrawn.has(key)) continue;
      if (arrows.length === mostArrows) return arrows;
      const isCritical = before.slackDays === 0 && line.slackDays === 0;
      arrows.push({ id: `${key} > ${line.key}`, from: place(before), to: place(line), isCritical });
    }
  }
  return arrows;
}

/** The middle of each line's row, from the top of the first row. */
function middlesOf(rows: readonly ChartRow[]): ReadonlyMap<string, number> {
  const middles = new Map<string, number>();
  let top = 0;
  for (const { id, line } of rows) {
    const height = line === null ? groupHeight : lineHeight;
    middles.set(id, top + height / 2);
    top += height;
  }
  return middles;
}
