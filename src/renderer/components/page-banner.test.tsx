import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { renderPart } from "#renderer/testing/render.tsx";
import { PageBanner } from "./page-banner.tsx";

describe("PageBanner", () => {
  it("says what holds for the view, with a way to look at it", async () => {
    const clicks: string[] = [];
    const action = { label: "Show", onClick: () => clicks.push("show") };
    renderPart(<PageBanner kind="partial" text="7 of 36 facts could not be read." action={action} />);
    expect(screen.getByText("7 of 36 facts could not be read.")).toBeDefined();
    await userEvent.setup().click(screen.getByRole("button", { name: "Show" }));
    expect(clicks).toEqual(["show"]);
  });
});
