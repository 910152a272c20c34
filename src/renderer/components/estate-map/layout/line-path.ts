import type { MapLine, Point } from "./map-drawing.ts";

const cornerRadius = 6;
const headLength = 10;
const headHalfWidth = 5;

const text = (value: number): string => String(Math.round(value * 100) / 100);
const at = ({ x, y }: Point): string => `${text(x)} ${text(y)}`;

/** A point on the way from one to another, at most half way. */
function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const part = length === 0 ? 0 : Math.min(distance / length, 0.5);
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

/** The course of a line as an SVG path with rounded corners. */
export function linePath({ points }: Pick<MapLine, "points">): string {
  return points
    .map((point, index) => {
      const [before, after] = [points[index - 1], points[index + 1]];
      if (before === undefined) return `M${at(point)}`;
      if (after === undefined) return `L${at(point)}`;
      return `L${at(towards(point, before, cornerRadius))}Q${at(point)} ${at(towards(point, after, cornerRadius))}`;
    })
    .join("");
}

function headPath(tip: Point, before: Point): string {
  const length = Math.hypot(tip.x - before.x, tip.y - before.y);
  if (length === 0) return "";
  const [dx, dy] = [(tip.x - before.x) / length, (tip.y - before.y) / length];
  const base = { x: tip.x - dx * headLength, y: tip.y - dy * headLength };
  const one = { x: base.x - dy * headHalfWidth, y: base.y + dx * headHalfWidth };
  const other = { x: base.x + dy * headHalfWidth, y: base.y - dx * headHalfWidth };
  return `M${at(tip)}L${at(one)}L${at(other)}Z`;
}

/** The arrow heads of a line as an SVG path to be filled; empty when it has none. */
export function headsPath({ points, heads }: Pick<MapLine, "points" | "heads">): string {
  const [first, second] = points;
  const [last, beforeLast] = points.toReversed();
  const start = heads.atStart && first !== undefined && second !== undefined ? headPath(first, second) : "";
  const end = heads.atEnd && last !== undefined && beforeLast !== undefined ? headPath(last, beforeLast) : "";
  return start + end;
}
