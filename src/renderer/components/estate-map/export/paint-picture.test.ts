import { describe, expect, it } from "vitest";
import { paintPicture, type PaintSurface } from "./paint-picture.ts";
import type { Picture } from "./primitive.ts";
import { pngScale } from "./to-png.ts";

/** Writes down what is painted, with the colour it is painted in. */
function aSurface(): { readonly surface: PaintSurface; readonly painted: string[] } {
  const painted: string[] = [];
  const surface: PaintSurface = {
    fillStyle: "",
    strokeStyle: "",
    lineWidth: 1,
    font: "",
    save: () => void painted.push("save"),
    restore: () => void painted.push("restore"),
    scale: (x: number, y: number) => void painted.push(`scale ${x} ${y}`),
    translate: (x: number, y: number) => void painted.push(`translate ${x} ${y}`),
    fill: () => void painted.push(`fill ${String(surface.fillStyle)}`),
    stroke: () => void painted.push(`stroke ${String(surface.strokeStyle)} ${surface.lineWidth}`),
    fillText: (text: string, x: number, y: number) =>
      void painted.push(`${text} at ${x} ${y} in ${surface.font.slice(0, 8)}`),
    setLineDash: (dash: Iterable<number>) => void painted.push(`dash ${[...dash].join(" ")}`),
  };
  return { surface, painted };
}

const picture: Picture = {
  width: 100,
  height: 50,
  title: "",
  description: "",
  primitives: [
    {
      kind: "rect",
      x: 1,
      y: 2,
      width: 30,
      height: 20,
      radius: 4,
      fill: "paper",
      stroke: { colour: "frame", width: 1, isDashed: true },
    },
    { kind: "path", x: 0, y: 0, path: "M0 0L9 9", fill: null, stroke: { colour: "line", width: 1.5, isDashed: false } },
    { kind: "text", x: 5, y: 15, text: "corp.example.com", style: "strong", colour: "ink" },
  ],
};

describe("paintPicture", () => {
  it("paints in order what the picture holds", () => {
    const { surface, painted } = aSurface();
    const paths: string[] = [];
    const makePath = (path: string): Path2D => {
      paths.push(path);
      return {} as Path2D;
    };
    paintPicture(surface, picture, { scale: 2, makePath });
    expect(painted).toEqual([
      "save",
      "scale 2 2",
      "save",
      "translate 1 2",
      "fill #ffffff",
      "dash 4 3",
      "stroke #616161 1",
      "restore",
      "save",
      "translate 0 0",
      "dash ",
      "stroke #424242 1.5",
      "restore",
      "corp.example.com at 5 15 in 600 12px",
      "restore",
    ]);
    expect(paths).toEqual(["M4 0L26 0Q30 0 30 4L30 16Q30 20 26 20L4 20Q0 20 0 16L0 4Q0 0 4 0Z", "M0 0L9 9"]);
  });
});

describe("pngScale", () => {
  it("is twice the screen, less for a picture that a canvas cannot hold", () => {
    expect(pngScale({ width: 1000, height: 800 })).toBe(2);
    expect(pngScale({ width: 32_768, height: 100 })).toBe(0.5);
    const { width, height } = { width: 8000, height: 8000 };
    const scale = pngScale({ width, height });
    expect(width * height * scale ** 2).toBeLessThanOrEqual(64_000_000.1);
  });
});
