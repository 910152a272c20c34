import { drawingFont } from "../export/drawing-font.ts";
import { estimateText, textStyles, type MeasureText } from "./text-size.ts";

let surface: OffscreenCanvasRenderingContext2D | null | undefined;

/** Measures with the font that is drawn with; estimates where there is no canvas to ask, as in a test. */
export const measureText: MeasureText = (text, style) => {
  surface ??= typeof OffscreenCanvas === "function" ? new OffscreenCanvas(1, 1).getContext("2d") : null;
  if (surface === null) return estimateText(text, style);
  const { size, weight } = textStyles[style];
  surface.font = `${weight} ${size}px ${drawingFont}`;
  return surface.measureText(text).width;
};
