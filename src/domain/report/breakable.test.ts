import fc from "fast-check";
import { expect, it } from "vitest";

import { breakable } from "./breakable.ts";
import { htmlText } from "./markup.ts";

it.each([
  ["a long name", "dc1.north.corp.example.com", "dc1.<wbr>north.<wbr>corp.<wbr>example.<wbr>com"],
  ["a distinguished name", "CN=Computers,DC=corp,DC=com", "CN=<wbr>Computers,<wbr>DC=<wbr>corp,<wbr>DC=<wbr>com"],
  ["a name of ordinary length", "dc1.corp.example.com", "dc1.corp.example.com"],
  ["a sentence", "It is, as said, off. Turn it on.", "It is, as said, off. Turn it on."],
  ["separators in a row", "ldap://dc1.corp.example.com", "ldap://<wbr>dc1.<wbr>corp.<wbr>example.<wbr>com"],
])("breaks %s only where it has to and reads well", (_, text, broken) => {
  expect(htmlText(breakable(text))).toBe(broken);
});

it("lets a part break anywhere that no column has room for", () => {
  const label = "x".repeat(25);
  expect(htmlText(breakable(`${label}.com`))).toBe(`<span class="long">${label}.<wbr>com</span>`);
});

it("changes no text", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80, unit: fc.constantFrom("a", ".", ",", " ", "=", "<", "&", "ü") }), (text) => {
      const shown = htmlText(breakable(text)).replaceAll("<wbr>", "");
      expect(shown.replaceAll("&lt;", "<").replaceAll("&amp;", "&")).toContain(text);
    }),
  );
});
