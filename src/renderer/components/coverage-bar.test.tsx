import { describe, expect, it } from "vitest";
import { renderPart } from "#renderer/testing/render.tsx";
import { CoverageBar } from "./coverage-bar.tsx";

describe("CoverageBar", () => {
  it("says both numbers, and what the bar shows to those who do not see it", () => {
    const { container } = renderPart(<CoverageBar answered={211} failed={8} notAsked={9} />);
    expect(container.textContent).toBe("211 of 228 facts, 8 failed, 9 not asked");
  });

  it("draws a segment for each state that occurs", () => {
    const segments = (bar: HTMLElement): number => bar.querySelector("[aria-hidden]")?.children.length ?? 0;
    expect(segments(renderPart(<CoverageBar answered={3} failed={1} notAsked={2} />).container)).toBe(3);
    expect(segments(renderPart(<CoverageBar answered={3} failed={0} notAsked={0} />).container)).toBe(1);
  });
});
