import { describe, expect, it } from "vitest";

import { firstFew } from "./first-few.ts";
import { htmlText, joined } from "./markup.ts";

const names = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `n${index + 1}`);
const shown = (count: number, finding?: string): string => htmlText(joined(firstFew(names(count), finding), ", "));

describe("the first few names", () => {
  it.each([
    [0, ""],
    [1, "n1"],
    [4, "n1, n2, n3, n4"],
    [5, 'n1, n2, n3, <a href="#finding-1">and 2 more, listed with the finding</a>'],
    [1203, 'n1, n2, n3, <a href="#finding-1">and 1,200 more, listed with the finding</a>'],
  ])("of %d are all there or counted", (count, text) => expect(shown(count, "finding-1")).toBe(text));

  it("are all of them where nothing else lists them", () => {
    expect(shown(6)).toBe("n1, n2, n3, n4, n5, n6");
  });
});
