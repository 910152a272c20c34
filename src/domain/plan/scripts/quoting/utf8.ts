/** The octets of a text in UTF-8. A lone half of a surrogate pair becomes U+FFFD, as encoders do. */
export function utf8Octets(text: string): readonly number[] {
  return Array.from(text, (character) => octetsOf(character.codePointAt(0) ?? 0)).flat();
}

function octetsOf(point: number): readonly number[] {
  if (point < 0x80) return [point];
  if (point < 0x8_00) return [0xc0 | (point >> 6), tail(point)];
  if (point >= 0xd8_00 && point <= 0xdf_ff) return octetsOf(0xff_fd);
  if (point < 0x1_00_00) return [0xe0 | (point >> 12), tail(point >> 6), tail(point)];
  return [0xf0 | (point >> 18), tail(point >> 12), tail(point >> 6), tail(point)];
}

const tail = (bits: number): number => 0x80 | (bits & 0x3f);
