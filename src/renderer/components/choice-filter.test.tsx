import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { renderPart } from "#renderer/testing/render.tsx";
import { ChoiceFilter } from "./choice-filter.tsx";

const choices = [
  { value: "users", text: "Users" },
  { value: "plan", text: "Plan" },
] as const;

describe("ChoiceFilter", () => {
  it("shows what is chosen on its button", () => {
    renderPart(<ChoiceFilter label="Area" all="All" choices={choices} chosen="plan" onChange={() => undefined} />);
    expect(screen.getByRole("button", { name: "Area: Plan" })).toBeDefined();
  });

  it("chooses one, or all again, from its menu", async () => {
    const chosen: (string | null)[] = [];
    renderPart(
      <ChoiceFilter label="Area" all="All" choices={choices} chosen="plan" onChange={(next) => chosen.push(next)} />,
    );
    const user = userEvent.setup();
    await user.click(screen.getByRole("button"));
    await user.click(screen.getByRole("menuitemradio", { name: "Users" }));
    await user.click(screen.getByRole("button"));
    await user.click(screen.getByRole("menuitemradio", { name: "All" }));
    expect(chosen).toEqual(["users", null]);
  });
});
