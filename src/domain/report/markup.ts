import { visibleText } from "./visible-text.ts";

const sealed: unique symbol = Symbol("markup");

/** A piece of the page. Only {@link markup} makes one, so no text of a bundle can become markup. */
export interface Markup {
  readonly [sealed]: string;
}

/** What may stand in a template: text and numbers are escaped, pieces stay as they are, `null` is nothing. */
export type Content = Markup | string | number | null | readonly Content[];

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escaped = (text: string): string => visibleText(text).replaceAll(/[&<>"']/gu, (sign) => entities[sign] ?? sign);

const isMarkup = (content: Content): content is Markup =>
  typeof content === "object" && content !== null && sealed in content;

function sourceOf(content: Content): string {
  if (content === null) return "";
  if (typeof content === "string") return escaped(content);
  if (typeof content === "number") return String(content);
  return isMarkup(content) ? content[sealed] : content.map(sourceOf).join("");
}

/** Makes a piece of the page. Attribute values belong in double quotes, and no value may be a tag or attribute name. */
export function markup(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return { [sealed]: String.raw({ raw: parts }, ...contents.map(sourceOf)) };
}

/** Pieces with another one between them. */
export function joined(pieces: readonly Content[], between: Content): Markup {
  return markup`${pieces.flatMap((piece, index) => (index === 0 ? [piece] : [between, piece]))}`;
}

/** The text of the finished page. */
export const htmlText = (markup: Markup): string => markup[sealed];
