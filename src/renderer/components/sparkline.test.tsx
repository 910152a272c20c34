import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderPart } from "#renderer/testing/render.tsx";
import { Sparkline } from "./sparkline.tsx";

describe("Sparkline", () => {
  it("says in one sentence what the line shows", () => {
    renderPart(<Sparkline what="Objects" values={[12, 2740, 2550]} />);
    expect(
      screen.getByRole("img", {
        name: "Objects per second, last 3 s: 2,550 now, between 12 and 2,740 before.",
      }),
    ).toBeDefined();
    expect(screen.getByText("2,550/s now")).toBeDefined();
    expect(screen.getByText("peak 2,740/s")).toBeDefined();
  });

  it("does not take a second without a measure for a rate of nothing", () => {
    renderPart(<Sparkline what="Objects" values={[100, 200, null]} />);
    expect(screen.getByText("Not measured now")).toBeDefined();
    expect(screen.getByRole("img").getAttribute("aria-label")).toContain("between 100 and 200");
  });

  it("says that nothing was measured yet", () => {
    renderPart(<Sparkline what="Objects" values={[null, null]} />);
    expect(screen.getByRole("img", { name: "Objects per second, last 2 s: nothing measured yet." })).toBeDefined();
    expect(screen.getByText("Nothing measured yet")).toBeDefined();
  });
});
