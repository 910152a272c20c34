import type { BoxContent, BoxLine, Glyph, Point } from "./map-drawing.ts";
import { glyphGap, glyphSize } from "./glyph-size.ts";
import { textStyles, wrapText, type MeasureText, type TextStyle } from "./text-size.ts";

/** Words to be set, each on as many lines as it needs. */
export interface BoxText {
  readonly text: string;
  readonly style: TextStyle;
  readonly glyphs?: readonly Glyph[];
  readonly tag?: string | undefined;
}

/** How a box sets its words. */
export interface BoxSetting {
  readonly align: BoxContent["align"];
  readonly padding: Point;
  /** Words wider than this are broken. */
  readonly maxTextWidth: number;
  readonly minWidth?: number;
  readonly measure: MeasureText;
}

/** The tag's own padding and border, and the gap before it. */
const tagRoom = 20;

const glyphRoom = (glyphs: readonly Glyph[] = []): number => glyphs.length * (glyphSize + glyphGap);

/** Even, so that the middle is a whole pixel; a pixel of slack before that, as measures differ by fractions. */
const even = (width: number): number => 2 * Math.ceil(width / 2);

/** How wide a line is, glyphs and tag included. */
export function lineWidth(line: BoxLine, measure: MeasureText): number {
  const tag = line.tag === undefined ? 0 : measure(line.tag, "text") + tagRoom;
  return (line.indent ?? 0) + glyphRoom(line.glyphs) + measure(line.text, line.style) + tag;
}

function linesOf(
  { text, style, glyphs = [], tag }: BoxText,
  { maxTextWidth, measure, align }: BoxSetting,
): readonly BoxLine[] {
  const broken = wrapText(text, style, { width: maxTextWidth, measure });
  return broken.map((line, index) => ({
    text: line,
    style,
    glyphs: index === 0 ? glyphs : [],
    tag: index === broken.length - 1 ? tag : undefined,
    // What goes on stands under the words, not under the glyph.
    indent: index > 0 && align === "start" ? glyphRoom(glyphs) : 0,
  }));
}

/** Breaks words into lines and says what room the box needs for them. */
export function boxContent(texts: readonly BoxText[], setting: BoxSetting): BoxContent {
  const { align, padding, minWidth = 0, measure } = setting;
  const lines = texts.flatMap((text) => linesOf(text, setting));
  const widest = Math.max(0, ...lines.map((line) => lineWidth(line, measure)));
  const height = lines.reduce((sum, { style }) => sum + textStyles[style].lineHeight, 0);
  return {
    lines,
    align,
    padding,
    width: even(Math.max(minWidth, widest + 1 + 2 * padding.x)),
    height: height + 2 * padding.y,
  };
}
