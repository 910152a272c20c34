/**
 * Characters that are not seen, or that change how others are seen: controls, marks of direction, fillers, halves of a
 * pair. Names come from directories, and a name can be made to look like another one with them.
 */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** Text in which every unseen character stands as its number, such as `[U+202E]`. */
export function visibleText(text: string): string {
  return text.replaceAll(unseen, (character) => `[U+${numberOf(character)}]`);
}

function numberOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
}
