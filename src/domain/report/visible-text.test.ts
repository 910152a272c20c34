import { expect, it } from "vitest";

import { visibleText } from "./visible-text.ts";

it.each([
  ["a right-to-left override", "nimda\u202Ecod", "nimda[U+202E]cod"],
  ["an isolate and its end", "\u2067a\u2069", "[U+2067]a[U+2069]"],
  ["a zero width space", "ad\u200Bmin", "ad[U+200B]min"],
  ["a control character", "a\u0000b\u001B[2J", "a[U+0000]b[U+001B][2J"],
  ["a line end", "a\nCNF:b", "a[U+000A]CNF:b"],
  ["a line separator", "a\u2028b", "a[U+2028]b"],
  ["a filler", "a\u3164b", "a[U+3164]b"],
  ["a tag character", "a\u{E0041}", "a[U+E0041]"],
  ["half a pair", "a\uD800b", "a[U+D800]b"],
  ["a byte order mark", "\uFEFFa", "[U+FEFF]a"],
])("shows %s as its number", (_, text, shown) => {
  expect(visibleText(text)).toBe(shown);
});

it("leaves letters of any script as they are", () => {
  const text = "Müller, 株式会社, شركة, חברה, Ελλάς, 😀 (a & b) <c>";
  expect(visibleText(text)).toBe(text);
});
