import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EstateMap } from "#domain/result/estate-map/estate-map.ts";
import { itemId } from "../map-item.ts";
import { aMapDomain, aMapForest, aMapLink, aMapName, aMapOf, aMapTrust } from "../testing/map-builders.ts";
import { layOutEstate } from "./lay-out-estate.ts";
import type { MapBox, MapDrawing, Point } from "./map-drawing.ts";
import { estimateText } from "./text-size.ts";

const draw = (map: EstateMap): MapDrawing => layOutEstate(map, estimateText);

type Area = Pick<MapBox, "x" | "y" | "width" | "height">;

const overlaps = (a: Area, b: Area): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const isInside = (inner: Area, outer: Area): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

const ofKind = ({ boxes }: MapDrawing, kind: MapBox["item"]["kind"]): readonly MapBox[] =>
  boxes.filter(({ item }) => item.kind === kind);

/** Pairs of boxes that lie on each other; a domain is meant to lie in a frame. */
function collisions(drawing: MapDrawing): readonly string[] {
  const { boxes } = drawing;
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => overlaps(a, b) && !(a.item.kind === "forest" && b.item.kind === "domain" && isInside(b, a)))
      .map((b) => `${itemId(a.item)} on ${itemId(b.item)}`),
  );
}

/** Lines that run through a box they have nothing to do with. */
function trespasses(drawing: MapDrawing): readonly string[] {
  return drawing.lines
    .filter(({ trust }) => trust !== null)
    .flatMap((line) =>
      drawing.boxes
        .filter(({ item }) => ![line.from, line.to, `trust ${line.trust}`].includes(itemId(item)))
        .filter((box) => line.points.some((point, index) => isCrossing(point, line.points[index + 1], box)))
        .map(({ item }) => `${line.id} through ${itemId(item)}`),
    );
}

function isCrossing(from: Point, to: Point | undefined, box: Area): boolean {
  if (to === undefined) return false;
  const stretch = {
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.abs(from.x - to.x),
    height: Math.abs(from.y - to.y),
  };
  return overlaps(stretch, box);
}

/** Lines whose ends do not touch the boxes they link. */
function looseEnds(drawing: MapDrawing): readonly string[] {
  const touches = (point: Point | undefined, id: string): boolean =>
    drawing.boxes.some(
      (box) => itemId(box.item) === id && point !== undefined && isInside({ ...point, width: 0, height: 0 }, box),
    );
  return drawing.lines
    .filter(({ points, from, to }) => !touches(points[0], from) || !touches(points.at(-1), to))
    .map(({ id }) => id);
}

function expectReadable(map: EstateMap): void {
  const drawing = draw(map);
  expect(collisions(drawing)).toEqual([]);
  expect(trespasses(drawing)).toEqual([]);
  expect(looseEnds(drawing)).toEqual([]);
  const ids = map.links.map(({ id }) => id).toSorted();
  expect(drawing.lines.flatMap(({ trust }) => trust ?? []).toSorted()).toEqual(ids);
  expect(
    ofKind(drawing, "trust")
      .map(({ item }) => item.name)
      .toSorted(),
  ).toEqual(ids);
  expect(new Set(ofKind(drawing, "forest").map(({ item }) => item.name))).toEqual(
    new Set(map.forests.map(({ name }) => name)),
  );
  const paper = { x: 0, y: 0, width: drawing.width, height: drawing.height };
  expect(drawing.boxes.filter((box) => !isInside(box, paper)).map(({ item }) => item.name)).toEqual([]);
}

const star = (count: number) =>
  aMapOf(
    count,
    Array.from({ length: count - 1 }, (_, index) => [0, index + 1] as const),
  );
const ring = (count: number) =>
  aMapOf(
    count,
    Array.from({ length: count }, (_, index) => [index, (index + 1) % count]),
  );
const mesh = (count: number) =>
  aMapOf(count, Array.from({ length: count }, (_, a) => Array.from({ length: a }, (__, b) => [b, a] as const)).flat());

/** A map of the given size with some of all possible links. */
const someMap = (count: number): fc.Arbitrary<EstateMap> =>
  fc
    .uniqueArray(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), {
      maxLength: count + 8,
      selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`,
    })
    .map((pairs) =>
      aMapOf(
        count,
        pairs.filter(([a, b]) => a !== b),
      ),
    );

describe("a drawing", () => {
  it.each([1, 2, 3, 4, 5, 12, 40])("of %i forests around one has no box on another", (count) => {
    expectReadable(star(count));
  });

  it.each([
    { name: "a ring of 12", map: ring(12) },
    { name: "a ring of 40", map: ring(40) },
    { name: "3 that all trust each other", map: mesh(3) },
    { name: "12 that all trust each other", map: mesh(12) },
    { name: "40 without a trust", map: aMapOf(40, []) },
    {
      name: "20 pairs",
      map: aMapOf(
        40,
        Array.from({ length: 20 }, (_, index) => [2 * index, 2 * index + 1]),
      ),
    },
  ])("of $name has no box on another", ({ map }) => {
    expectReadable(map);
  });

  it.each([2, 4, 12, 40])("of %i forests linked at random has no box on another", (count) => {
    fc.assert(
      fc.property(someMap(count), (map) => {
        expectReadable(map);
      }),
      { numRuns: count > 12 ? 15 : 40, seed: 20_261_125 },
    );
  });

  it("is the same for the same estate", () => {
    expect(draw(star(12))).toEqual(draw(star(12)));
  });

  it("stands forests with many neighbours in the middle of them", () => {
    const drawing = draw(star(40));
    const hub = ofKind(drawing, "forest").find(({ item }) => item.name === "f01.example.net");
    const left = ofKind(drawing, "forest").filter(({ x }) => x < (hub?.x ?? 0)).length;
    const right = ofKind(drawing, "forest").filter(({ x }) => x > (hub?.x ?? 0)).length;
    expect(Math.abs(left - right)).toBeLessThanOrEqual(1);
  });

  it("has every name in whole, however long", () => {
    const name = "a-rather-long-name-of-a-forest-that-someone-once-chose.corp.example.com";
    for (const map of [
      { forests: [aMapForest(name)], links: [] },
      { forests: [aMapForest(name), ...aMapOf(6, []).forests], links: [] },
    ]) {
      const box = ofKind(draw(map), "forest").find(({ item }) => item.name === name);
      expect(box?.lines.map(({ text }) => text).join("")).toContain(name);
      expect(collisions(draw(map))).toEqual([]);
    }
  });
});

describe("the full form", () => {
  const a = "a.example.com";
  const b = "b.example.net";
  const child = (name: string, parent: string) => aMapDomain(name, { parent });

  it("is used up to four forests, and shows the domains inside their forest", () => {
    const forest = aMapForest(a, { domains: [aMapDomain(a), child(`emea.${a}`, a), child(`amer.${a}`, a)] });
    const drawing = draw({ forests: [forest, aMapForest(b)], links: [aMapLink(a, b)] });
    expect(drawing.form).toBe("full");
    expect(ofKind(drawing, "domain").map(({ item }) => item.name)).toEqual([a, `emea.${a}`, `amer.${a}`, b]);
    expect(drawing.lines.filter(({ trust }) => trust === null)).toHaveLength(2);
    expect(draw(star(5)).form).toBe("compact");
    expect(ofKind(draw(star(5)), "domain")).toEqual([]);
  });

  it("keeps forests of many domains apart and their domains inside", () => {
    const domains = [
      aMapDomain(a),
      ...Array.from({ length: 17 }, (_, index) => child(`d${index}.${a}`, a)),
      child(`x.d1.${a}`, `d1.${a}`),
      child(`y.d1.${a}`, `d1.${a}`),
      child("other-tree.example.org", a),
    ];
    expectReadable({ forests: [aMapForest(a, { domains }), aMapForest(b)], links: [aMapLink(a, b)] });
  });

  it("hangs names that one trust leads to below their forest", () => {
    const external = aMapTrust(b, "d.test", { kind: "external", isTransitive: false });
    const map: EstateMap = {
      forests: [aMapForest(a), aMapForest(b), aMapName("c.test"), aMapName("d.test", { kind: "domain" })],
      links: [
        aMapLink(a, b),
        aMapLink(a, "c.test"),
        aMapLink(b, "d.test", { trusts: [external], routing: [], verdict: null }),
      ],
    };
    expectReadable(map);
    const drawing = draw(map);
    const at = (name: string) => ofKind(drawing, "forest").find(({ item }) => item.name === name);
    expect(at("c.test")?.x).toBe(at(a)?.x);
    expect(at("d.test")?.x).toBe(at(b)?.x);
    expect(at("c.test")?.look).toBe("known-only");
    expect(drawing.lines.find(({ id }) => id === `${b}|d.test`)?.isDashed).toBe(true);
    expect(drawing.lines.find(({ id }) => id === `${a}|c.test`)?.isDashed).toBe(false);
  });

  it("points arrow heads at the sides that are trusted", () => {
    const [way] = aMapTrust(a, b).halves;
    if (way === undefined) throw new Error("a half expected");
    const oneWay = aMapLink(a, b, { trusts: [aMapTrust(a, b, { halves: [way] })] });
    const heads = (link: typeof oneWay) =>
      draw({ forests: [aMapForest(a), aMapForest(b)], links: [link] }).lines.find(({ trust }) => trust !== null)?.heads;
    expect(heads(oneWay)).toEqual({ atStart: false, atEnd: true });
    expect(heads(aMapLink(a, b))).toEqual({ atStart: true, atEnd: true });
  });

  it("marks a domain that was not read", () => {
    const domains = [aMapDomain(a), aMapDomain(`works.${a}`, { parent: a, isRead: false, users: null })];
    const drawing = draw({ forests: [aMapForest(a, { domains })], links: [] });
    expect(ofKind(drawing, "domain").map(({ look }) => look)).toEqual(["solid", "not-read"]);
  });
});

describe("the compact form", () => {
  it("has no arrow heads on lines, and an arrow from the trusting side in the label", () => {
    const map = star(6);
    const [first, second, ...others] = map.links;
    if (first === undefined || second === undefined) throw new Error("links expected");
    const oneWay = (link: typeof first, index: 0 | 1) => ({
      ...link,
      trusts: [{ ...link.trusts[0], halves: [link.trusts[0].halves[index]].flatMap((half) => half ?? []) }] as const,
    });
    const drawing = draw({ ...map, links: [oneWay(first, 0), oneWay(second, 1), ...others] });
    expect(drawing.lines.filter(({ heads }) => heads.atStart || heads.atEnd)).toEqual([]);
    const arrows = ofKind(drawing, "trust").map(({ lines }) => lines[0]?.glyphs.at(-1));
    expect(arrows.slice(0, 3)).toEqual(["to-right", "to-left", "two-way"]);
  });
});
