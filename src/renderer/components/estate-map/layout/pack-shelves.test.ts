import { describe, expect, it } from "vitest";
import { packShelves } from "./pack-shelves.ts";

const size = (width: number, height: number) => ({ width, height });

describe("packShelves", () => {
  it("fills rows from the left and begins a new one below the highest of the row", () => {
    const places = packShelves([size(60, 10), size(30, 40), size(50, 10)], { width: 100, gap: 5 });
    expect(places).toEqual([
      { x: 0, y: 0 },
      { x: 65, y: 0 },
      { x: 0, y: 45 },
    ]);
  });

  it("gives what is wider than a row a row of its own", () => {
    const places = packShelves([size(20, 10), size(300, 10), size(20, 10)], { width: 100, gap: 5 });
    expect(places.map(({ y }) => y)).toEqual([0, 15, 30]);
  });
});
