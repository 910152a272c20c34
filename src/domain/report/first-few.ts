import { firstFewStrings as strings } from "./first-few.strings.ts";
import { linkTo } from "./pieces.ts";
import type { Content } from "./markup.ts";

const mostInFull = 4;

/**
 * Names where the finding with this id lists them all: up to four, else the first three and how many more there are, so
 * that a long list does not hide what it is about.
 */
export function firstFew(names: readonly string[], findingId: string | undefined): readonly Content[] {
  if (names.length <= mostInFull || findingId === undefined) return names;
  const shown = names.slice(0, mostInFull - 1);
  return [...shown, linkTo(findingId, strings.more(names.length - shown.length))];
}
