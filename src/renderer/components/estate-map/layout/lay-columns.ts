import { Graph, layout } from "@dagrejs/dagre";
import { assignLanes, type Crossing } from "./assign-lanes.ts";
import type { Point } from "./map-drawing.ts";

/** A box to be placed. Lines meet its sides at `anchor`, from its top. */
export interface ColumnBox {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly anchor: number;
}

/** A line to be drawn, with the size of its label. It runs from left to right. */
export interface ColumnLine {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly width: number;
  readonly height: number;
}

export interface ColumnLayout {
  readonly width: number;
  readonly height: number;
  /** Top left corners, by id. */
  readonly boxes: ReadonlyMap<string, Point>;
  readonly labels: ReadonlyMap<string, Point>;
  /** The corners of each line, which runs through the middle of its label. */
  readonly routes: ReadonlyMap<string, readonly Point[]>;
}

/** Room between boxes of a column, and between a box and a line that passes it. */
export interface ColumnGaps {
  readonly betweenBoxes: number;
  readonly besideLines: number;
  /** Between a column and the nearest lane, and at least between two columns. */
  readonly besideColumns: number;
}

/** Where a line stops in a column: at a box, at its label, or on its way past the boxes. */
interface Stop {
  readonly column: number;
  readonly y: number;
  readonly width: number;
  readonly isLabel: boolean;
}

interface Way {
  readonly line: ColumnLine;
  readonly stops: readonly Stop[];
}

interface Graphed {
  readonly boxAt: ReadonlyMap<string, Point>;
  readonly pointsOf: (line: ColumnLine) => { readonly label: Point; readonly points: readonly Point[] };
}

/** Ranks, order and heights by dagre. Its columns are re-spaced afterwards, so its own widths do not matter. */
function graphed(boxes: readonly ColumnBox[], lines: readonly ColumnLine[], gaps: ColumnGaps): Graphed {
  const graph = new Graph();
  graph.setGraph({ rankdir: "LR", ranksep: 40, nodesep: gaps.betweenBoxes, edgesep: gaps.besideLines });
  for (const { id, width, height, anchor } of boxes) {
    // Centred on the anchor, so that lines between boxes of different heights run straight.
    graph.setNode(id, { width, height: 2 * Math.max(anchor, height - anchor) });
  }
  for (const { from, to, width, height } of lines) graph.setEdge(from, to, { width, height, labelpos: "c" });
  layout(graph);
  const round = ({ x, y }: Point): Point => ({ x: Math.round(x * 100) / 100, y: Math.round(y) });
  return {
    boxAt: new Map(boxes.map(({ id }) => [id, round(graph.node(id) as Point)])),
    pointsOf: ({ from, to }) => {
      const edge = graph.edge(from, to) as Point & { readonly points: readonly Point[] };
      // Its first and last points lie on the boxes.
      return { label: round(edge), points: edge.points.slice(1, -1).map(round) };
    },
  };
}

/** Places boxes in columns and leads the lines between them at right angles, so that none runs through a box. */
export function layColumns(boxes: readonly ColumnBox[], lines: readonly ColumnLine[], gaps: ColumnGaps): ColumnLayout {
  const { boxAt, pointsOf } = graphed(boxes, lines, gaps);
  const found = lines.map((line) => ({ line, ...pointsOf(line) }));
  const centres = [
    ...new Set([...boxAt.values(), ...found.flatMap(({ points }) => points)].map(({ x }) => x)),
  ].toSorted((a, b) => a - b);
  const boxesById = new Map(boxes.map((box) => [box.id, box]));
  const stopAt = (id: string): Stop => {
    const at = boxAt.get(id) ?? { x: 0, y: 0 };
    return { column: centres.indexOf(at.x), y: at.y, width: boxesById.get(id)?.width ?? 0, isLabel: false };
  };
  const ways = found.map(({ line, label, points }): Way => ({
    line,
    stops: [
      stopAt(line.from),
      ...points.map(({ x, y }): Stop => {
        const isLabel = x === label.x && y === label.y;
        return { column: centres.indexOf(x), y, width: isLabel ? line.width : 0, isLabel };
      }),
      stopAt(line.to),
    ],
  }));
  const lanes = assignLanes(ways.flatMap(crossingsOf), centres.length - 1);
  const stops = [...boxes.map(({ id }) => stopAt(id)), ...ways.flatMap((way) => way.stops)];
  const columns = placeColumns(stops, lanes.counts, gaps);
  const top = Math.min(...boxes.map((box) => stopAt(box.id).y - box.anchor), ...labelTops(ways));
  const left = (stop: Stop): number => Math.round((columns[stop.column]?.centre ?? 0) - stop.width / 2);
  const routes = ways.map((way) => [way.line.id, routeOf(way, { columns, laneOf: lanes.laneOf, top, gaps })] as const);
  const labels = ways.flatMap(({ line, stops: ofLine }) =>
    ofLine
      .filter(({ isLabel }) => isLabel)
      .map((stop) => [line.id, { x: left(stop), y: Math.round(stop.y - line.height / 2 - top) }] as const),
  );
  const placed = boxes.map(
    (box) => [box.id, { x: left(stopAt(box.id)), y: Math.round(stopAt(box.id).y - box.anchor - top) }] as const,
  );
  const bottoms = [
    ...boxes.map((box) => stopAt(box.id).y - box.anchor + box.height - top),
    ...labels.map(([id, { y }]) => y + (lines.find((line) => line.id === id)?.height ?? 0)),
    ...routes.flatMap(([, points]) => points.map(({ y }) => y)),
  ];
  return {
    width: columns.at(-1)?.right ?? 0,
    height: Math.max(0, ...bottoms),
    boxes: new Map(placed),
    labels: new Map(labels),
    routes: new Map(routes),
  };
}

const labelTops = (ways: readonly Way[]): readonly number[] =>
  ways.flatMap(({ line, stops }) => stops.map(({ y, isLabel }) => (isLabel ? y - line.height / 2 : y)));

/** Between two columns, lines from one box share a lane, and so do lines to one box; all others keep apart. */
function crossingsOf({ line, stops }: Way): readonly Crossing[] {
  return stops.slice(1).map((stop, index): Crossing => {
    const before = stops[index] ?? stop;
    const isFirst = index === 0;
    const isLast = index === stops.length - 2;
    return {
      line: line.id,
      gap: before.column,
      group: isFirst ? `from ${line.from}` : isLast ? `to ${line.to}` : `of ${line.id}`,
      from: before.y,
      to: stop.y,
    };
  });
}

interface Column {
  readonly centre: number;
  readonly left: number;
  readonly right: number;
}

const laneWidth = 8;

function placeColumns(stops: readonly Stop[], lanes: readonly number[], gaps: ColumnGaps): readonly Column[] {
  const widths: number[] = [];
  for (const { column, width } of stops) widths[column] = Math.max(widths[column] ?? 0, width);
  let x = 0;
  return widths.map((width, index) => {
    const column = { left: x, centre: x + width / 2, right: x + width };
    x += width + 2 * gaps.besideColumns + Math.max(0, (lanes[index] ?? 0) - 1) * laneWidth;
    return column;
  });
}

function routeOf(
  { line, stops }: Way,
  at: {
    readonly columns: readonly Column[];
    readonly laneOf: (line: string, gap: number) => number;
    readonly top: number;
    readonly gaps: ColumnGaps;
  },
): readonly Point[] {
  const columnOf = ({ column }: Stop): Column => at.columns[column] ?? { left: 0, centre: 0, right: 0 };
  return stops.flatMap((stop, index) => {
    const { centre, right } = columnOf(stop);
    const y = stop.y - at.top;
    const next = stops[index + 1];
    // At the ends the line meets the side of the box; elsewhere it runs straight through the column.
    const here: readonly Point[] =
      index === 0 ? [{ x: centre + stop.width / 2, y }] : next === undefined ? [{ x: centre - stop.width / 2, y }] : [];
    if (next === undefined || next.y === stop.y) return here;
    const lane = right + at.gaps.besideColumns + at.laneOf(line.id, stop.column) * laneWidth;
    return [...here, { x: lane, y }, { x: lane, y: next.y - at.top }];
  });
}
