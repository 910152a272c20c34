// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import type { EstateMap } from "#domain/result/estate-map/estate-map.ts";
import { layOutEstate } from "../layout/lay-out-estate.ts";
import { estimateText } from "../layout/text-size.ts";
import { aMapForest, aMapLink, aMapName, aMapOf } from "../testing/map-builders.ts";
import { drawingPicture } from "./drawing-picture.ts";
import { toSvg } from "./to-svg.ts";

const svgOf = (map: EstateMap, title = "Estate map of Example"): string =>
  toSvg(drawingPicture(layOutEstate(map, estimateText), { title, sentence: "2 forests read." }, estimateText));

function parsed(svg: string): Document {
  const document = new DOMParser().parseFromString(svg, "image/svg+xml");
  expect(document.querySelector("parsererror")?.textContent).toBeUndefined();
  return document;
}

const words = (document: Document): readonly string[] =>
  [...document.querySelectorAll("text")].map(({ textContent }) => textContent ?? "");

const a = "a.example.com";
const b = "b.example.net";
const two: EstateMap = {
  forests: [aMapForest(a), aMapForest(b), aMapName("c.test")],
  links: [aMapLink(a, b, { verdict: "fail" }), aMapLink(a, "c.test", { verdict: "unknown" })],
};

describe("an SVG of the drawing", () => {
  it.each([
    { name: "3 forests", map: two },
    {
      name: "40 forests",
      map: aMapOf(
        40,
        Array.from({ length: 30 }, (_, index) => [index % 5, index + 6] as const),
      ),
    },
  ])("is well formed and has every name of $name as text", ({ map }) => {
    const text = words(parsed(svgOf(map))).join("\n");
    for (const { name } of map.forests) expect(text).toContain(name);
  });

  it("has what the trusts say, a title and a description", () => {
    const document = parsed(svgOf(two));
    expect(words(document)).toEqual(expect.arrayContaining(["two-way", "2 of 2 suffixes routed", "Forest trust"]));
    expect(document.querySelector("title")?.textContent).toBe("Estate map of Example");
    expect(document.querySelector("desc")?.textContent).toContain(`Fail: Forest trust between ${a} and ${b}`);
    const named = document.documentElement.getAttribute("aria-labelledby")?.split(" ") ?? [];
    expect(named.map((id) => document.querySelector(`#${id}`)?.tagName)).toEqual(["title", "desc"]);
  });

  it("keeps names with letters that mean something in XML", () => {
    const name = `a<b>&"c".example.com`;
    const document = parsed(svgOf({ forests: [aMapForest(name)], links: [] }, `<script>&`));
    expect(words(document).join("")).toContain(name);
    expect(document.querySelector("title")?.textContent).toBe("<script>&");
    expect(document.querySelector("script")).toBeNull();
  });

  it("leaves out what XML cannot hold", () => {
    const document = parsed(svgOf(two, "bell\u0007 half\ud800 tab\tkept"));
    expect(document.querySelector("title")?.textContent).toBe("bell half tab\tkept");
  });

  it("takes nothing from elsewhere", () => {
    const svg = svgOf(two).replace("http://www.w3.org/2000/svg", "");
    expect(svg).not.toMatch(/https?:|href|url\(|<style|<image|data:/u);
  });

  it("keeps everything on its paper", () => {
    const document = parsed(svgOf(two));
    const width = Number(document.documentElement.getAttribute("width"));
    const right = [...document.querySelectorAll("rect")].map(
      (rect) => Number(rect.getAttribute("x")) + Number(rect.getAttribute("width")),
    );
    expect(Math.max(...right)).toBeLessThanOrEqual(width);
  });
});
