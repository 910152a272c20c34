import { lineWidth } from "../layout/box-content.ts";
import { glyphGap, glyphSize } from "../layout/glyph-size.ts";
import type { BoxLine, MapBox } from "../layout/map-drawing.ts";
import { textStyles, type MeasureText } from "../layout/text-size.ts";
import type { DrawingColour } from "./drawing-palette.ts";
import { glyphPrimitives } from "./glyph-primitives.ts";
import type { Primitive } from "./primitive.ts";

/** Where letters stand in a line of text, as a share of their size below its middle. */
const baseline = 0.35;
const tagPadding = 6;

function outline({ item, look }: MapBox): { readonly colour: DrawingColour; readonly isDashed: boolean } {
  if (look === "not-read") return { colour: "notRead", isDashed: true };
  if (look === "known-only") return { colour: "frame", isDashed: true };
  return { colour: item.kind === "forest" ? "frame" : item.kind === "domain" ? "innerLine" : "label", isDashed: false };
}

/** A box with all it says. */
export function boxPrimitives(box: MapBox, measure: MeasureText): readonly Primitive[] {
  const { x, y, width, height, item, look } = box;
  const fill = item.kind === "domain" && look === "solid" ? "innerBox" : "box";
  let top = y + box.padding.y;
  const words = box.lines.flatMap((line) => {
    const drawn = linePrimitives(line, box, top, measure);
    top += textStyles[line.style].lineHeight;
    return drawn;
  });
  return [
    {
      kind: "rect",
      x,
      y,
      width,
      height,
      radius: item.kind === "forest" ? 6 : 4,
      fill,
      stroke: { width: 1, ...outline(box) },
    },
    ...words,
  ];
}

function linePrimitives(line: BoxLine, box: MapBox, top: number, measure: MeasureText): readonly Primitive[] {
  const { lineHeight, size } = textStyles[line.style];
  const middle = top + lineHeight / 2;
  const start = box.align === "center" ? box.x + (box.width - lineWidth(line, measure)) / 2 : box.x + box.padding.x;
  let x = start + (line.indent ?? 0);
  const glyphs = line.glyphs.flatMap((glyph) => {
    const drawn = glyphPrimitives(glyph, { x, y: middle - glyphSize / 2 });
    x += glyphSize + glyphGap;
    return drawn;
  });
  const isSoft = line.style === "text" && box.item.kind !== "trust";
  return [
    ...glyphs,
    {
      kind: "text",
      x,
      y: middle + size * baseline,
      text: line.text,
      style: line.style,
      colour: isSoft ? "softInk" : "ink",
    },
    ...(line.tag === undefined ? [] : tagPrimitives(line.tag, x + measure(line.text, line.style) + 8, middle, measure)),
  ];
}

function tagPrimitives(tag: string, x: number, middle: number, measure: MeasureText): readonly Primitive[] {
  const { lineHeight, size } = textStyles.text;
  return [
    {
      kind: "rect",
      x,
      y: middle - lineHeight / 2,
      width: measure(tag, "text") + 2 * tagPadding,
      height: lineHeight,
      radius: 3,
      fill: null,
      stroke: { colour: "innerLine", width: 1, isDashed: false },
    },
    { kind: "text", x: x + tagPadding, y: middle + size * baseline, text: tag, style: "text", colour: "softInk" },
  ];
}
