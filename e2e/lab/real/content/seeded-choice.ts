/** Numbers that look random and are the same in every run with the same seed word. */
export interface SeededChoice {
  /** A whole number from 0 up to, and not including, the limit. */
  below(limit: number): number;
  pick<T>(from: readonly [T, ...T[]]): T;
  /** So many bytes, for identifiers. */
  bytes(count: number): Uint8Array;
}

/** A small generator (mulberry32) started from a hash of the word (FNV-1a): equal words give equal estates. */
export function seededChoice(word: string): SeededChoice {
  let state = 2_166_136_261;
  for (const character of word) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16_777_619);

  const below = (limit: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
  return {
    below,
    pick: (from) => from[below(from.length)] ?? from[0],
    bytes: (count) => Uint8Array.from({ length: count }, () => below(256)),
  };
}
