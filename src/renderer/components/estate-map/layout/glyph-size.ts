/** Every glyph is a square of this size, in CSS pixels. */
export const glyphSize = 16;
export const glyphGap = 4;
