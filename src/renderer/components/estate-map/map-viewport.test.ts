import { describe, expect, it } from "vitest";
import { layOutEstate } from "./layout/lay-out-estate.ts";
import { estimateText } from "./layout/text-size.ts";
import { readableView, viewShowing, wholeView } from "./map-viewport.ts";
import { aMapOf } from "./testing/map-builders.ts";

const star = (count: number) =>
  layOutEstate(
    aMapOf(
      count,
      Array.from({ length: count - 1 }, (_, index) => [0, index + 1] as const),
    ),
    estimateText,
  );
const screen = { width: 700, height: 600 };

describe("the view of a drawing", () => {
  it("shows a small drawing whole, not enlarged, in the middle", () => {
    const drawing = star(1);
    const view = readableView(drawing, screen);
    expect(view.zoom).toBe(1);
    expect(view.x).toBe(Math.round((screen.width - drawing.width) / 2));
    expect(wholeView(drawing, screen)).toEqual(view);
  });

  it("keeps the words of a large one readable, and begins at the forest with most trusts", () => {
    const drawing = star(40);
    const view = readableView(drawing, screen);
    const hub = drawing.boxes.find(({ item }) => item.name === "f01.example.net");
    if (hub === undefined) throw new Error("the hub is drawn");
    expect(view.zoom).toBeGreaterThanOrEqual(0.8);
    expect(hub.x * view.zoom + view.x).toBeGreaterThanOrEqual(0);
    expect((hub.x + hub.width) * view.zoom + view.x).toBeLessThanOrEqual(screen.width);
  });

  it("shows all of a large one when asked to", () => {
    const drawing = star(40);
    const view = wholeView(drawing, screen);
    expect(drawing.width * view.zoom + view.x).toBeLessThanOrEqual(screen.width);
    expect(drawing.height * view.zoom + view.y).toBeLessThanOrEqual(screen.height);
    expect(Math.min(view.x, view.y)).toBeGreaterThanOrEqual(0);
  });

  it("moves only as far as brings a box into it", () => {
    const view = { x: 0, y: 0, zoom: 1 };
    const box = { width: 100, height: 40 };
    expect(viewShowing(view, { ...box, x: 50, y: 50 }, screen)).toBeNull();
    expect(viewShowing(view, { ...box, x: 650, y: 50 }, screen)).toEqual({ x: -62, y: 0, zoom: 1 });
    expect(viewShowing(view, { ...box, x: 50, y: -30 }, screen)).toEqual({ x: 0, y: 42, zoom: 1 });
  });
});
