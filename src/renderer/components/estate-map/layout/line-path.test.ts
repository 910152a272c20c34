import { describe, expect, it } from "vitest";
import { headsPath, linePath } from "./line-path.ts";

const straight = [
  { x: 0, y: 0 },
  { x: 100, y: 0 },
];

describe("linePath", () => {
  it("is a straight line between two points", () => {
    expect(linePath({ points: straight })).toBe("M0 0L100 0");
  });

  it("rounds corners, less where there is little room", () => {
    const points = [...straight, { x: 100, y: 4 }];
    expect(linePath({ points })).toBe("M0 0L94 0Q100 0 100 2L100 4");
  });
});

describe("headsPath", () => {
  it("has its tips at the ends that have heads", () => {
    expect(headsPath({ points: straight, heads: { atStart: false, atEnd: false } })).toBe("");
    expect(headsPath({ points: straight, heads: { atStart: false, atEnd: true } })).toBe("M100 0L90 5L90 -5Z");
    expect(headsPath({ points: straight, heads: { atStart: true, atEnd: false } })).toBe("M0 0L10 -5L10 5Z");
  });
});
