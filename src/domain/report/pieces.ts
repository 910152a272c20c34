import { markup, joined, type Content, type Markup } from "./markup.ts";

/** Things one below the other; a single one needs no list. */
export function linesOf(items: readonly Content[]): Markup {
  const [first = null, ...others] = items;
  if (others.length === 0) return markup`${first}`;
  return markup`<ul class="lines">${items.map((item) => markup`<li>${item}</li>`)}</ul>`;
}

/** A link to another place of the report. */
export function linkTo(id: string, content: Content): Markup {
  return markup`<a href="#${id}">${content}</a>`;
}

/** Names in a sentence: each whole where there is room, and broken anywhere where there is none. */
export function namesOf(names: readonly string[]): Markup {
  return joined(
    names.map((name) => markup`<span class="name">${name}</span>`),
    ", ",
  );
}
