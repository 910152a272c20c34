import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { htmlText, joined, markup } from "./markup.ts";

describe("markup", () => {
  it("escapes text and keeps pieces", () => {
    const piece = markup`<b>${"<i>"}</b>`;
    expect(htmlText(markup`<p title="${`"'`}">${piece} ${"&amp;"}</p>`)).toBe(
      '<p title="&quot;&#39;"><b>&lt;i&gt;</b> &amp;amp;</p>',
    );
  });

  it("writes lists without anything between, numbers as they are and nothing for null", () => {
    expect(htmlText(markup`${[markup`<i>`, "<", [1, null]]}`)).toBe("<i>&lt;1");
  });

  it("puts a piece between others", () => {
    expect(htmlText(joined(["a", "b", "c"], markup`<br>`))).toBe("a<br>b<br>c");
    expect(htmlText(joined([], ", "))).toBe("");
  });

  it("lets no text open a tag, leave an attribute or stay unseen", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const written = htmlText(markup`${text}`);
        expect(written).not.toMatch(/[<>"'\p{Cc}\p{Cf}]/u);
        expect(written.replaceAll(/&(?:amp|lt|gt|quot|#39);/gu, "")).not.toContain("&");
      }),
    );
  });

  it("takes no object for a piece that was not made here", () => {
    const imitation = JSON.parse('{"markup":"<b>","Symbol(markup)":"<b>"}') as never;
    expect(() => htmlText(markup`${imitation}`)).toThrow(TypeError);
  });
});
