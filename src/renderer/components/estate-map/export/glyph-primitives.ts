import type { Glyph, Point } from "../layout/map-drawing.ts";
import type { DrawingColour } from "./drawing-palette.ts";
import type { Primitive } from "./primitive.ts";

/** Part of a glyph: a path in a square of 16 by 16, drawn as an outline or filled. */
interface GlyphPart {
  readonly path: string;
  readonly colour: DrawingColour;
  readonly isFilled?: boolean;
}

const ring = "M14.5 8A6.5 6.5 0 1 1 1.5 8A6.5 6.5 0 1 1 14.5 8Z";
const disc = "M15 8A7 7 0 1 1 1 8A7 7 0 1 1 15 8Z";
const shaft = "M2 8L14 8";
const headRight = "M10.5 4.5L14 8L10.5 11.5";
const headLeft = "M5.5 4.5L2 8L5.5 11.5";

function partsOf(glyph: Glyph): readonly GlyphPart[] {
  if (typeof glyph === "object") return verdictParts[glyph.verdict];
  switch (glyph) {
    case "forest":
      return [
        {
          path: "M10 3.5A2 2 0 1 1 6 3.5A2 2 0 1 1 10 3.5ZM5.5 12.5A2 2 0 1 1 1.5 12.5A2 2 0 1 1 5.5 12.5ZM14.5 12.5A2 2 0 1 1 10.5 12.5A2 2 0 1 1 14.5 12.5ZM8 5.5L8 8M3.5 10.5L3.5 8L12.5 8L12.5 10.5",
          colour: "ink",
        },
      ];
    case "two-way":
      return [{ path: shaft + headRight + headLeft, colour: "ink" }];
    case "to-right":
      return [{ path: shaft + headRight, colour: "ink" }];
    case "to-left":
      return [{ path: shaft + headLeft, colour: "ink" }];
  }
}

const verdictParts: Readonly<Record<Extract<Glyph, object>["verdict"], readonly GlyphPart[]>> = {
  fail: [
    { path: disc, colour: "fail", isFilled: true },
    { path: "M5.5 5.5L10.5 10.5M10.5 5.5L5.5 10.5", colour: "paper" },
  ],
  warn: [
    { path: "M8 1.5L15 14.5L1 14.5Z", colour: "warn", isFilled: true },
    { path: "M8 6L8 10M8 12L8 12.6", colour: "paper" },
  ],
  unknown: [
    { path: ring, colour: "unknown" },
    { path: "M6 6.4A2 2 0 1 1 8.9 8.1Q8 8.6 8 9.4M8 11.2L8 11.7", colour: "unknown" },
  ],
  manual: [{ path: "M3 3L13 3L13 14.5L3 14.5ZM6 1.5L10 1.5L10 4.5L6 4.5ZM5.5 9L7.2 10.8L10.5 7.3", colour: "manual" }],
  pass: [{ path: `${ring}M5 8.2L7.2 10.4L11 6`, colour: "pass" }],
  notApplicable: [{ path: `${ring}M5 8L11 8`, colour: "notApplicable" }],
};

/** A glyph at a place, as paths. The shapes are those on screen, drawn anew. */
export function glyphPrimitives(glyph: Glyph, { x, y }: Point): readonly Primitive[] {
  return partsOf(glyph).map(({ path, colour, isFilled = false }) => ({
    kind: "path",
    x,
    y,
    path,
    fill: isFilled ? colour : null,
    stroke: isFilled ? null : { colour, width: 1.2, isDashed: false },
  }));
}
