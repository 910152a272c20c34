/** The sizes of text in a drawing, in CSS pixels: those of the text ramp. */
export const textStyles = {
  title: { size: 14, lineHeight: 20, weight: 600 },
  name: { size: 13, lineHeight: 18, weight: 600 },
  strong: { size: 12, lineHeight: 16, weight: 600 },
  text: { size: 12, lineHeight: 16, weight: 400 },
} as const;
export type TextStyle = keyof typeof textStyles;

/** Width of a text on one line, in CSS pixels. */
export type MeasureText = (text: string, style: TextStyle) => number;

const narrow = new Set("iljtfrI.,:;'|!()[]- ");
const broad = new Set("mwMW@%");

/** Widths by kind of letter, rather too wide than too narrow: for where nothing can be measured, as in a test. */
export const estimateText: MeasureText = (text, style) => {
  const { size, weight } = textStyles[style];
  const widths = Array.from(text, (letter) => {
    if (narrow.has(letter)) return 0.38;
    if (broad.has(letter)) return 0.95;
    if (letter.charCodeAt(0) > 0x24f) return 1.05;
    return letter >= "A" && letter <= "Z" ? 0.7 : 0.6;
  });
  return widths.reduce((sum, width) => sum + width, 0) * size * (weight > 400 ? 1.05 : 1);
};

/** Pieces a line may end after: words, labels of a name. */
const pieces = (text: string): readonly string[] =>
  text.match(/[^\s.\-|]*[\s.\-|]*/gu)?.filter((piece) => piece !== "") ?? [];

/** Breaks a text into lines of at most the given width; a piece that is too long by itself is broken anywhere. */
export function wrapText(
  text: string,
  style: TextStyle,
  limit: { readonly width: number; readonly measure: MeasureText },
): readonly string[] {
  const fits = (line: string): boolean => limit.measure(line.trimEnd(), style) <= limit.width;
  const lines: string[] = [];
  let line = "";
  const add = (piece: string): void => {
    if (line === "" || fits(line + piece)) line += piece;
    else {
      lines.push(line.trimEnd());
      line = piece;
    }
  };
  for (const piece of pieces(text)) {
    if (fits(piece)) add(piece);
    else for (const letter of piece) add(letter);
  }
  return line === "" && lines.length > 0 ? lines : [...lines, line.trimEnd()];
}
