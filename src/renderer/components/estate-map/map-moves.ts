import { itemId } from "./map-item.ts";
import type { MapBox, Point } from "./layout/map-drawing.ts";

/** Sideways counts more than ahead, so that a move keeps its line where it can. */
const sidewaysWeight = 2;

const directions: Readonly<Record<string, Point>> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
};

/** Where a box is, for moving: its middle; of a frame the middle of its heading, because domains lie below that. */
function centre({ x, y, width, height, item, lines }: MapBox): Point {
  return {
    x: x + width / 2,
    y: y + (item.kind === "forest" && lines.length > 0 ? Math.min(height / 2, 22) : height / 2),
  };
}

function nearest(boxes: readonly MapBox[], from: MapBox, towards: Point): MapBox | null {
  const start = centre(from);
  const reached = boxes.flatMap((box) => {
    const at = centre(box);
    const [dx, dy] = [at.x - start.x, at.y - start.y];
    const ahead = dx * towards.x + dy * towards.y;
    const aside = Math.abs(dx * towards.y) + Math.abs(dy * towards.x);
    return box === from || ahead < 1 ? [] : [{ box, far: ahead + sidewaysWeight * aside }];
  });
  return reached.toSorted((a, b) => a.far - b.far)[0]?.box ?? null;
}

/** Boxes in the order in which they are read: from top to bottom, then from left to right. */
export function readingOrder(boxes: readonly MapBox[]): readonly MapBox[] {
  return boxes.toSorted((a, b) => centre(a).y - centre(b).y || a.x - b.x);
}

/**
 * The box that a key leads to: arrows go to the nearest in their direction, Home and End to the first and last, the
 * page keys to the one before and after, so that every box can be reached. `null` when the key means nothing here.
 */
export function mapMove(boxes: readonly MapBox[], currentId: string, key: string): MapBox | null {
  const current = boxes.find(({ item }) => itemId(item) === currentId);
  if (current === undefined) return null;
  const towards = directions[key];
  if (towards !== undefined) return nearest(boxes, current, towards);
  const order = readingOrder(boxes);
  switch (key) {
    case "Home":
      return order[0] ?? null;
    case "End":
      return order.at(-1) ?? null;
    case "PageDown":
      return order[order.indexOf(current) + 1] ?? null;
    case "PageUp":
      return order[order.indexOf(current) - 1] ?? null;
    default:
      return null;
  }
}
