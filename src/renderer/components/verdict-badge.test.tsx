import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { verdicts } from "#domain/checks/verdicts.ts";
import { renderPart } from "#renderer/testing/render.tsx";
import { VerdictBadge } from "./verdict-badge.tsx";
import { verdictWords } from "./verdict.strings.ts";

describe("VerdictBadge", () => {
  it.each(verdicts)("says %s in its word, beside an icon that screen readers skip", (verdict) => {
    const { container } = renderPart(<VerdictBadge verdict={verdict} form="tag" />);
    expect(screen.getByText(verdictWords[verdict].word)).toBeDefined();
    expect(container.querySelector("svg")?.getAttribute("aria-hidden")).toBe("true");
  });

  it("takes other words for the same verdict", () => {
    renderPart(<VerdictBadge verdict="fail" form="tag" words="Fails, fix known" />);
    expect(screen.queryByText("Fail")).toBeNull();
    expect(screen.getByText("Fails, fix known")).toBeDefined();
  });
});
