import { textStyles } from "../layout/text-size.ts";
import { drawingFont } from "./drawing-font.ts";
import { drawingPalette } from "./drawing-palette.ts";
import type { Picture, Primitive } from "./primitive.ts";

/** The part of a canvas context that painting needs. */
export type PaintSurface = Pick<
  CanvasRenderingContext2D,
  "save" | "restore" | "scale" | "translate" | "fill" | "stroke" | "fillText" | "setLineDash"
> & { fillStyle: unknown; strokeStyle: unknown; lineWidth: number; font: string };

/** Makes a path of the canvas from an SVG path. */
export type MakePath = (path: string) => Path2D;

function shapeOf(primitive: Exclude<Primitive, { kind: "text" }>): string {
  if (primitive.kind === "path") return primitive.path;
  const { width: w, height: h, radius } = primitive;
  const r = Math.min(radius, w / 2, h / 2);
  return `M${r} 0L${w - r} 0Q${w} 0 ${w} ${r}L${w} ${h - r}Q${w} ${h} ${w - r} ${h}L${r} ${h}Q0 ${h} 0 ${h - r}L0 ${r}Q0 0 ${r} 0Z`;
}

function paintShape(surface: PaintSurface, primitive: Exclude<Primitive, { kind: "text" }>, makePath: MakePath): void {
  const path = makePath(shapeOf(primitive));
  surface.save();
  surface.translate(primitive.x, primitive.y);
  if (primitive.fill !== null) {
    surface.fillStyle = drawingPalette[primitive.fill];
    surface.fill(path);
  }
  if (primitive.stroke !== null) {
    surface.strokeStyle = drawingPalette[primitive.stroke.colour];
    surface.lineWidth = primitive.stroke.width;
    surface.setLineDash(primitive.stroke.isDashed ? [4, 3] : []);
    surface.stroke(path);
  }
  surface.restore();
}

/** Paints a picture, in order, `scale` pixels to each of its own. */
export function paintPicture(
  surface: PaintSurface,
  { primitives }: Picture,
  how: { readonly scale: number; readonly makePath: MakePath },
): void {
  surface.save();
  surface.scale(how.scale, how.scale);
  for (const primitive of primitives) {
    if (primitive.kind === "text") {
      const { size, weight } = textStyles[primitive.style];
      surface.font = `${weight} ${size}px ${drawingFont}`;
      surface.fillStyle = drawingPalette[primitive.colour];
      surface.fillText(primitive.text, primitive.x, primitive.y);
    } else paintShape(surface, primitive, how.makePath);
  }
  surface.restore();
}
