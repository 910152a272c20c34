import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderPart } from "#renderer/testing/render.tsx";
import { ProgressBar } from "./progress-bar.tsx";

const counts = { collected: 21, reading: 3, failed: 1, skipped: 1, waiting: 8 };
const legend = (): readonly (string | null)[] =>
  within(screen.getByRole("list"))
    .getAllByRole("listitem")
    .map((entry) => entry.textContent);

describe("ProgressBar", () => {
  it("names every state that is there, in counts that add up to the total", () => {
    renderPart(<ProgressBar counts={counts} note="52 s so far" />);
    expect(legend()).toEqual(["21 collected", "3 reading", "1 failed", "1 skipped", "8 waiting", "of 34 collectors"]);
    expect(screen.getByText("52 s so far")).toBeDefined();
  });

  it("leaves out states that no collector is in", () => {
    renderPart(<ProgressBar counts={{ ...counts, reading: 0, failed: 0, waiting: 0 }} />);
    expect(legend()).toEqual(["21 collected", "1 skipped", "of 22 collectors"]);
  });

  it("tells how much is done to those who do not see the bar, with failed and skipped among it", () => {
    renderPart(<ProgressBar counts={counts} />);
    const bar = screen.getByRole("progressbar", { name: "Collectors by state" });
    expect(bar.getAttribute("aria-valuetext")).toBe("23 of 34 collectors done");
    expect(bar.getAttribute("aria-valuenow")).toBe("23");
  });
});
