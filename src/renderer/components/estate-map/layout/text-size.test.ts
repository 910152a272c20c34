import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { estimateText, wrapText } from "./text-size.ts";

const lettersWide = { width: 10, measure: (text: string) => text.length };

describe("wrapText", () => {
  it("keeps what fits on one line", () => {
    expect(wrapText("two words", "text", lettersWide)).toEqual(["two words"]);
  });

  it("breaks after words, dots and hyphens", () => {
    expect(wrapText("one two three", "text", lettersWide)).toEqual(["one two", "three"]);
    expect(wrapText("corp.example.com", "text", lettersWide)).toEqual(["corp.", "example.", "com"]);
    expect(wrapText("a-very-long-name", "text", lettersWide)).toEqual(["a-very-", "long-name"]);
  });

  it("breaks a piece that is too long by itself anywhere", () => {
    expect(wrapText("x".repeat(25), "text", lettersWide)).toEqual(["x".repeat(10), "x".repeat(10), "x".repeat(5)]);
  });

  it("gives an empty text one empty line", () => {
    expect(wrapText("", "text", lettersWide)).toEqual([""]);
  });

  it("loses no letter and keeps every line within the width", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z.-]{0,80}$/u), (text) => {
        const lines = wrapText(text, "text", lettersWide);
        expect(lines.join("")).toBe(text);
        expect(lines.filter((line) => line.length > 10)).toEqual([]);
      }),
    );
  });
});

describe("estimateText", () => {
  it("takes bold and large text for wider", () => {
    expect(estimateText("forest", "strong")).toBeGreaterThan(estimateText("forest", "text"));
    expect(estimateText("forest", "title")).toBeGreaterThan(estimateText("forest", "strong"));
  });
});
