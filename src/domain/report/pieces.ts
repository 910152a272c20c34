import { breakable } from "./breakable.ts";
import { markup, type Content, type Markup } from "./markup.ts";

/** Things one below the other; a single one needs no list. */
export function linesOf(items: readonly Content[]): Markup {
  const [first = null, ...others] = items;
  if (others.length === 0) return inLine(first);
  return markup`<ul class="lines">${items.map((item) => markup`<li>${inLine(item)}</li>`)}</ul>`;
}

const inLine = (item: Content): Markup => (typeof item === "string" ? breakable(item) : markup`${item}`);

/** A link to another place of the report. */
export function linkTo(id: string, content: Content): Markup {
  return markup`<a href="#${id}">${content}</a>`;
}
