const escaped = (character: string): string => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;

/**
 * A name for people to read: characters that are not seen, break the line or repaint what stands around them (control,
 * format and unassigned ones, among them the right-to-left overrides) show as `\u{202e}`.
 */
export function visible(text: string): string {
  return text.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, escaped);
}

/** The same in printable ASCII only, for places whose encoding somebody else chooses. */
export function visibleAscii(text: string): string {
  return text.replaceAll(/[^ -~]/gu, escaped);
}
