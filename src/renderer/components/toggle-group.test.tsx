import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { renderPart } from "#renderer/testing/render.tsx";
import { ToggleGroup } from "./toggle-group.tsx";

describe("ToggleGroup", () => {
  it("tells which way is chosen and changes it by keyboard", async () => {
    const chosen: string[] = [];
    const choices = [
      { value: "decides", text: "What decides it" },
      { value: "all", text: "All 41 rules" },
    ] as const;
    renderPart(<ToggleGroup label="Proof" choices={choices} chosen="decides" onChange={(next) => chosen.push(next)} />);
    expect(screen.getByRole("button", { name: "What decides it", pressed: true })).toBeDefined();
    const user = userEvent.setup();
    await user.tab();
    await user.tab();
    await user.keyboard("{Enter}");
    expect(chosen).toEqual(["all"]);
  });
});
