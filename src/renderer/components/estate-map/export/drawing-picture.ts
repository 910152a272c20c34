import type { MapDrawing, MapLine } from "../layout/map-drawing.ts";
import { headsPath, linePath } from "../layout/line-path.ts";
import { textStyles, type MeasureText } from "../layout/text-size.ts";
import { boxPrimitives } from "./box-primitives.ts";
import { legendPrimitives } from "./legend-primitives.ts";
import type { Picture, Primitive } from "./primitive.ts";

/** What a file says besides the drawing itself. */
export interface PictureWords {
  readonly title: string;
  readonly sentence: string;
}

const margin = 24;
const headRoom = 48;
const legendRoom = 40;

function linePrimitives(line: MapLine): readonly Primitive[] {
  const colour = line.trust === null ? "innerLine" : "line";
  const heads = headsPath(line);
  const course: Primitive = {
    kind: "path",
    x: 0,
    y: 0,
    path: linePath(line),
    fill: null,
    stroke: { colour, width: line.trust === null ? 1 : 1.5, isDashed: line.isDashed },
  };
  return heads === "" ? [course] : [course, { kind: "path", x: 0, y: 0, path: heads, fill: colour, stroke: null }];
}

const moved = (primitive: Primitive, x: number, y: number): Primitive => ({
  ...primitive,
  x: primitive.x + x,
  y: primitive.y + y,
});

/** A drawing for a file: heading, frames, lines, what lies over them, legend. It reads the same without its colours. */
export function drawingPicture(drawing: MapDrawing, words: PictureWords, measure: MeasureText): Picture {
  const frames = drawing.boxes.filter(({ item }) => item.kind === "forest");
  const others = drawing.boxes.filter(({ item }) => item.kind !== "forest");
  const legend = legendPrimitives(drawing.form, measure);
  const headings = [measure(words.title, "title"), measure(words.sentence, "text")];
  const width = 2 * margin + Math.ceil(Math.max(drawing.width, legend.width, ...headings));
  const height = 2 * margin + headRoom + Math.ceil(drawing.height) + legendRoom;
  const body = [
    ...frames.flatMap((box) => boxPrimitives(box, measure)),
    ...drawing.lines.flatMap(linePrimitives),
    ...others.flatMap((box) => boxPrimitives(box, measure)),
  ];
  return {
    width,
    height,
    title: words.title,
    description: [words.sentence, ...drawing.boxes.map(({ spoken }) => `${spoken}.`)].join("\n"),
    primitives: [
      { kind: "rect", x: 0, y: 0, width, height, radius: 0, fill: "paper", stroke: null },
      { kind: "text", x: margin, y: margin + textStyles.title.size, text: words.title, style: "title", colour: "ink" },
      { kind: "text", x: margin, y: margin + 34, text: words.sentence, style: "text", colour: "softInk" },
      ...body.map((primitive) => moved(primitive, margin, margin + headRoom)),
      ...legend.primitives.map((primitive) => moved(primitive, margin, height - margin - 16)),
    ],
  };
}
