import { markup, type Content, type Markup } from "./markup.ts";

/** Characters that fit into the narrowest column. */
const widest = 24;

/**
 * Text of a cell. Words that are too long for a column, such as names of hosts and objects, may break after their
 * separators; what is too long even between two of them may break anywhere.
 */
export function breakable(text: string): Markup {
  return markup`${text.split(/(\s+)/u).map((word) => (word.length > widest ? brokenWord(word) : word))}`;
}

function brokenWord(word: string): Content {
  const parts = word.split(/(?<=[.,=@/\\:;_)])(?=[^.,=@/\\:;_)])/u);
  const broken = parts.map((part, index) => (index === 0 ? part : markup`<wbr>${part}`));
  return parts.some((part) => part.length > widest) ? markup`<span class="long">${broken}</span>` : broken;
}
