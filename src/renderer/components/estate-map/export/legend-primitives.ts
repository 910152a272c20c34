import { glyphSize } from "../layout/glyph-size.ts";
import type { MapDrawing, Point } from "../layout/map-drawing.ts";
import { textStyles, type MeasureText } from "../layout/text-size.ts";
import { mapLegendStrings, type LegendSample } from "../map-legend.strings.ts";
import { glyphPrimitives } from "./glyph-primitives.ts";
import type { Primitive } from "./primitive.ts";

const sampleWidth = 28;
const gap = 20;
const height = 16;

function samplePrimitives(sample: LegendSample, at: Point): readonly Primitive[] {
  if (sample === null) return [];
  if (sample === "two-way" || sample === "to-right") return glyphPrimitives(sample, at);
  if (sample === "dashed-box") {
    const stroke = { colour: "notRead", width: 1, isDashed: true } as const;
    return [{ kind: "rect", ...at, width: sampleWidth, height, radius: 3, fill: null, stroke }];
  }
  const stroke = { colour: "line", width: 1.5, isDashed: sample === "dashed-line" } as const;
  return [{ kind: "path", ...at, path: `M0 ${height / 2}L${sampleWidth} ${height / 2}`, fill: null, stroke }];
}

const sampleRoom = (sample: LegendSample): number =>
  sample === null ? 0 : sample === "two-way" || sample === "to-right" ? glyphSize + 6 : sampleWidth + 6;

/** What lines and boxes mean, in one row. */
export function legendPrimitives(
  form: MapDrawing["form"],
  measure: MeasureText,
): { readonly width: number; readonly primitives: readonly Primitive[] } {
  let x = 0;
  const primitives = mapLegendStrings.entries(form).flatMap(({ sample, words }): readonly Primitive[] => {
    const start = x;
    const textX = start + sampleRoom(sample);
    x = textX + measure(words, "text") + gap;
    const y = height / 2 + textStyles.text.size * 0.35;
    return [
      ...samplePrimitives(sample, { x: start, y: 0 }),
      { kind: "text", x: textX, y, text: words, style: "text", colour: "softInk" },
    ];
  });
  return { width: x - gap, primitives };
}
