import type { MapDomain, MapForest } from "#domain/result/estate-map/map-forest.ts";
import { domainSpoken } from "../forest-words.ts";
import { itemId } from "../map-item.ts";
import { domainContent } from "./map-contents.ts";
import type { MapBox, MapLine, Point } from "./map-drawing.ts";
import type { MeasureText } from "./text-size.ts";

/** Boxes and lines with the room they take, placed from their own top left corner. */
export interface TreePart {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly MapBox[];
  readonly lines: readonly MapLine[];
}

const perRow = 3;
const gapX = 12;
const gapBelowParent = 44;
const gapBetweenRows = 28;
/** Room at the left for the line that leads to the second and further rows. */
const trunkRoom = 16;

const moveBox = (box: MapBox, by: Point): MapBox => ({ ...box, x: box.x + by.x, y: box.y + by.y });
const moveLine = (line: MapLine, by: Point): MapLine => ({
  ...line,
  points: line.points.map(({ x, y }) => ({ x: x + by.x, y: y + by.y })),
});

/** A part, moved. */
export const movePart = (part: TreePart, by: Point): TreePart => ({
  ...part,
  boxes: part.boxes.map((box) => moveBox(box, by)),
  lines: part.lines.map((line) => moveLine(line, by)),
});

/** The domains of a forest as a tree, the root on top. Empty for a forest of which no domain is known. */
export function domainTree(forest: MapForest, measure: MeasureText): TreePart {
  const roots = forest.domains.filter(({ parent }) => parent === null);
  return inRow(roots.map((root) => subtree(root, forest, measure)));
}

function inRow(parts: readonly TreePart[]): TreePart {
  let x = 0;
  const placed = parts.map((part) => {
    const moved = movePart(part, { x, y: 0 });
    x += part.width + gapX;
    return moved;
  });
  return {
    width: Math.max(0, x - gapX),
    height: Math.max(0, ...parts.map(({ height }) => height)),
    boxes: placed.flatMap(({ boxes }) => boxes),
    lines: placed.flatMap(({ lines }) => lines),
  };
}

/** A domain over those below it: up to three side by side, more in rows under each other. */
function subtree(domain: MapDomain, forest: MapForest, measure: MeasureText): TreePart {
  const below = forest.domains.filter(({ parent }) => parent === domain.name);
  const parts = below.map((child) => subtree(child, forest, measure));
  const rows = Array.from({ length: Math.ceil(parts.length / perRow) }, (_, row) =>
    inRow(parts.slice(row * perRow, (row + 1) * perRow)),
  );
  const content = domainContent(domain, measure);
  const left = rows.length > 1 ? trunkRoom : 0;
  const width = Math.max(content.width, ...rows.map((row) => row.width + left));
  const box: MapBox = {
    ...content,
    x: Math.round((width - content.width) / 2),
    y: 0,
    item: { kind: "domain", name: domain.name },
    look: domain.isRead ? "solid" : "not-read",
    spoken: domainSpoken(domain, forest.name),
  };
  let y = content.height + gapBelowParent;
  const placed = rows.map((row) => {
    const moved = movePart(row, { x: Math.round(left + (width - left - row.width) / 2), y });
    y += row.height + gapBetweenRows;
    return { part: moved, top: y - row.height - gapBetweenRows };
  });
  const start: Point = { x: width / 2, y: content.height };
  const names = new Set(below.map(({ name }) => name));
  const branches = placed.flatMap(({ part, top }, row) =>
    part.boxes
      .filter(({ item }) => names.has(item.name))
      .map((child): MapLine => {
        const end: Point = { x: child.x + child.width / 2, y: top };
        return {
          ...branch(itemId(box.item), itemId(child.item)),
          points: branchPoints(start, end, row === 0 ? null : trunkRoom / 2),
        };
      }),
  );
  return {
    width,
    height: rows.length === 0 ? content.height : y - gapBetweenRows,
    boxes: [box, ...placed.flatMap(({ part }) => part.boxes)],
    lines: [...branches, ...placed.flatMap(({ part }) => part.lines)],
  };
}

const branch = (from: string, to: string): Omit<MapLine, "points"> => ({
  id: `${from} ${to}`,
  from,
  to,
  trust: null,
  isDashed: false,
  heads: { atStart: false, atEnd: false },
});

/** From a parent down to a child; beyond the first row by way of a trunk at the left. */
function branchPoints(start: Point, end: Point, trunk: number | null): readonly Point[] {
  const under = start.y + gapBelowParent / 2;
  if (trunk === null) return [start, { x: start.x, y: under }, { x: end.x, y: under }, end];
  const over = end.y - gapBetweenRows / 2;
  return [start, { x: start.x, y: under }, { x: trunk, y: under }, { x: trunk, y: over }, { x: end.x, y: over }, end];
}
