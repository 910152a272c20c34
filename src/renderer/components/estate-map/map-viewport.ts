import type { MapDrawing, Point } from "./layout/map-drawing.ts";

/** What part of a drawing is on screen, as React Flow has it: the place of its corner, and the zoom. */
export interface MapViewport extends Point {
  readonly zoom: number;
}

export interface ScreenSize {
  readonly width: number;
  readonly height: number;
}

type Area = Point & ScreenSize;

const margin = 12;
/** Legend and buttons lie over the lower edge. */
const footRoom = 56;
/** Words stay readable down to this zoom. */
const readableZoom = 0.8;
export const smallestZoom = 0.1;
export const largestZoom = 2;

const clamped = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

/** Along one axis: in the middle if all of it fits, else as near to the wanted place as the edges allow. */
function placed(drawn: number, room: number, wanted: number): number {
  const free = room - 2 * margin - drawn;
  // Whole pixels keep lines sharp.
  return Math.round(free >= 0 ? margin + free / 2 : clamped(room / 2 - wanted, room - margin - drawn, margin));
}

function viewOf(
  drawing: MapDrawing,
  size: ScreenSize,
  view: { readonly zoom: number; readonly middle: Point },
): MapViewport {
  const { zoom, middle } = view;
  const x = placed(drawing.width * zoom, size.width, middle.x * zoom);
  return { x, y: placed(drawing.height * zoom, size.height - footRoom, middle.y * zoom), zoom };
}

const wholeZoom = (drawing: MapDrawing, { width, height }: ScreenSize): number =>
  Math.min(
    (width - 2 * margin) / Math.max(drawing.width, 1),
    (height - footRoom - 2 * margin) / Math.max(drawing.height, 1),
    1,
  );

/** The whole drawing, however small that makes it. */
export function wholeView(drawing: MapDrawing, size: ScreenSize): MapViewport {
  const zoom = clamped(wholeZoom(drawing, size), smallestZoom, 1);
  return viewOf(drawing, size, { zoom, middle: { x: drawing.width / 2, y: drawing.height / 2 } });
}

/** The whole drawing if its words can then be read, else the forest with most trusts and what is around it. */
export function readableView(drawing: MapDrawing, size: ScreenSize): MapViewport {
  const zoom = clamped(wholeZoom(drawing, size), readableZoom, 1);
  const ends = (name: string): number =>
    drawing.lines.filter(({ trust, from, to }) => trust !== null && (from === name || to === name)).length;
  const [hub] = drawing.boxes
    .filter(({ item }) => item.kind === "forest")
    .toSorted((a, b) => ends(`forest ${b.item.name}`) - ends(`forest ${a.item.name}`));
  const middle = hub === undefined ? { x: 0, y: 0 } : { x: hub.x + hub.width / 2, y: hub.y + hub.height / 2 };
  return viewOf(drawing, size, { zoom, middle });
}

/** The same view, moved as little as brings a box into it; `null` when the box is in it. */
export function viewShowing(view: MapViewport, box: Area, size: ScreenSize): MapViewport | null {
  const move = (at: number, length: number, room: number): number => {
    const start = at - margin;
    const end = at + length + margin - room;
    return start < 0 || length + 2 * margin > room ? -start : Math.min(0, -end);
  };
  const { zoom } = view;
  const x = move(box.x * zoom + view.x, Math.min(box.width * zoom, size.width), size.width);
  const y = move(box.y * zoom + view.y, Math.min(box.height * zoom, size.height), size.height - footRoom);
  return x === 0 && y === 0 ? null : { zoom, x: view.x + x, y: view.y + y };
}
