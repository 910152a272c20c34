import { describe, expect, it } from "vitest";
import { layOutEstate } from "./layout/lay-out-estate.ts";
import { estimateText } from "./layout/text-size.ts";
import { itemId } from "./map-item.ts";
import { mapMove, readingOrder } from "./map-moves.ts";
import { aMapDomain, aMapForest, aMapLink, aMapName, aMapOf } from "./testing/map-builders.ts";

const a = "a.example.com";
const b = "b.example.net";
const two = layOutEstate(
  {
    forests: [
      aMapForest(a, { domains: [aMapDomain(a), aMapDomain(`emea.${a}`, { parent: a })] }),
      aMapForest(b),
      aMapName("c.test"),
    ],
    links: [aMapLink(a, b), aMapLink(a, "c.test")],
  },
  estimateText,
).boxes;
const twelve = layOutEstate(
  aMapOf(
    12,
    Array.from({ length: 10 }, (_, index) => [0, index + 1] as const),
  ),
  estimateText,
).boxes;

const moved = (boxes: typeof two, from: string, key: string): string | null => {
  const box = mapMove(boxes, from, key);
  return box === null ? null : itemId(box.item);
};

describe("mapMove", () => {
  it("goes from a forest over the trust to the other forest, and back", () => {
    expect(moved(two, `domain ${a}`, "ArrowRight")).toBe(`trust ${a}|${b}`);
    expect(moved(two, `trust ${a}|${b}`, "ArrowRight")).toBe(`domain ${b}`);
    expect(moved(two, `trust ${a}|${b}`, "ArrowLeft")).toBe(`domain ${a}`);
  });

  it("goes down from a frame into its domains, and on to what hangs below", () => {
    expect(moved(two, `forest ${a}`, "ArrowDown")).toBe(`domain ${a}`);
    expect(moved(two, `domain ${a}`, "ArrowDown")).toBe(`domain emea.${a}`);
    expect(moved(two, `domain emea.${a}`, "ArrowDown")).toBe(`trust ${a}|c.test`);
    expect(moved(two, `trust ${a}|c.test`, "ArrowDown")).toBe("forest c.test");
    expect(moved(two, `forest ${a}`, "ArrowUp")).toBeNull();
  });

  it("goes to the ends, and means nothing by other keys", () => {
    const order = readingOrder(twelve).map(({ item }) => itemId(item));
    expect(moved(twelve, order[4] ?? "", "Home")).toBe(order[0]);
    expect(moved(twelve, order[4] ?? "", "End")).toBe(order.at(-1));
    expect(moved(twelve, order[0] ?? "", "PageUp")).toBeNull();
    expect(moved(twelve, order[0] ?? "", "x")).toBeNull();
  });

  it("reaches every box by the page keys", () => {
    for (const boxes of [two, twelve]) {
      const reached: string[] = [];
      let id: string | null = itemId(readingOrder(boxes)[0]?.item ?? { kind: "forest", name: "" });
      while (id !== null) {
        reached.push(id);
        id = moved(boxes, id, "PageDown");
      }
      expect(reached.toSorted()).toEqual(boxes.map(({ item }) => itemId(item)).toSorted());
    }
  });
});
