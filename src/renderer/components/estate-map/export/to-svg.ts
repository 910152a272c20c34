import { textStyles } from "../layout/text-size.ts";
import { drawingFont } from "./drawing-font.ts";
import { drawingPalette } from "./drawing-palette.ts";
import type { Picture, Primitive } from "./primitive.ts";

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** What XML cannot hold: control characters but tab and line ends, halves of surrogate pairs, two non-characters. */
const forbidden = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/** Text as XML holds it. */
const escaped = (text: string): string =>
  text.replace(forbidden, "").replace(/[&<>"]/gu, (letter) => escapes[letter] ?? letter);

const number = (value: number): string => String(Math.round(value * 100) / 100);

function attributes(values: Readonly<Record<string, string | number | null>>): string {
  return Object.entries(values)
    .map(([name, value]) =>
      value === null ? "" : ` ${name}="${typeof value === "number" ? number(value) : escaped(value)}"`,
    )
    .join("");
}

function paint({ fill, stroke }: Exclude<Primitive, { kind: "text" }>): string {
  return attributes({
    fill: fill === null ? "none" : drawingPalette[fill],
    stroke: stroke === null ? null : drawingPalette[stroke.colour],
    "stroke-width": stroke?.width ?? null,
    "stroke-dasharray": stroke?.isDashed === true ? "4 3" : null,
  });
}

function element(primitive: Primitive): string {
  switch (primitive.kind) {
    case "rect": {
      const { x, y, width, height, radius } = primitive;
      return `<rect${attributes({ x, y, width, height, rx: radius })}${paint(primitive)}/>`;
    }
    case "path": {
      const { x, y, path } = primitive;
      const transform = x === 0 && y === 0 ? null : `translate(${number(x)} ${number(y)})`;
      return `<path${attributes({ d: path, transform })}${paint(primitive)}/>`;
    }
    case "text": {
      const { x, y, style, colour, text } = primitive;
      const { size, weight } = textStyles[style];
      const set = { x, y, "font-size": size, "font-weight": weight, fill: drawingPalette[colour] };
      return `<text${attributes(set)}>${escaped(text)}</text>`;
    }
  }
}

/** A picture as an SVG file of its own: words as text, with a title and a description, and nothing from elsewhere. */
export function toSvg({ width, height, title, description, primitives }: Picture): string {
  const root = attributes({
    xmlns: "http://www.w3.org/2000/svg",
    width,
    height,
    viewBox: `0 0 ${number(width)} ${number(height)}`,
    role: "img",
    "aria-labelledby": "title description",
    "font-family": drawingFont,
  });
  return [
    `<svg${root}>`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="description">${escaped(description)}</desc>`,
    ...primitives.map(element),
    "</svg>",
    "",
  ].join("\n");
}
