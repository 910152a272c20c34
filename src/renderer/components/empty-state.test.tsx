import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { renderPart } from "#renderer/testing/render.tsx";
import { EmptyState } from "./empty-state.tsx";

describe("EmptyState", () => {
  it("says why there is nothing, and offers the way on", async () => {
    const clicks: string[] = [];
    renderPart(<EmptyState text="0 of 12 match." action={{ label: "Show all", onClick: () => clicks.push("all") }} />);
    expect(screen.getByRole("status").textContent).toContain("0 of 12 match.");
    await userEvent.setup().click(screen.getByRole("button", { name: "Show all" }));
    expect(clicks).toEqual(["all"]);
  });
});
