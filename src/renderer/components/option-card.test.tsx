import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { renderPart } from "#renderer/testing/render.tsx";
import { OptionCard, type OptionCardProps } from "./option-card.tsx";
import type { OptionStanding } from "./option-status.strings.ts";

const standing: OptionStanding = {
  status: "supported-after",
  fixes: 2,
  missingFacts: 0,
  warnings: 0,
  inProgrammeScope: true,
};
const forests = (count: number): OptionCardProps["forests"] =>
  Array.from({ length: count }, (_, index) => ({ forest: `f${index}.example.net`, standing }));

function show(changes: Partial<OptionCardProps> = {}): void {
  renderPart(
    <OptionCard
      title="Pass-through Authentication"
      standing={standing}
      blocker={null}
      serving={null}
      forests={forests(2)}
      assumed={null}
      isChosen={false}
      onChoose={() => undefined}
      {...changes}
    />,
  );
}

const rows = (): readonly string[] => screen.getAllByRole("definition").map((row) => row.textContent ?? "");

describe("OptionCard", () => {
  it("shows the product's answer, the programme's, and a row for each forest", () => {
    show();
    expect(screen.getByText("Supported after 2 fixes")).toBeDefined();
    expect(rows()).toEqual(["In scope", "After 2 fixes", "After 2 fixes"]);
  });

  it("keeps the two answers apart", () => {
    show({ standing: { ...standing, status: "supported", inProgrammeScope: false } });
    expect(screen.getByText("Supported by product")).toBeDefined();
    expect(rows()[0]).toBe("Outside scope");
  });

  it("shows up to four forests, and of more the first three with the number of the rest", () => {
    show({ forests: forests(4) });
    expect(rows()).toHaveLength(5);
    expect(screen.queryByText(/more forest/u)).toBeNull();
    show({ forests: forests(12), title: "AD FS" });
    expect(screen.getByText("9 more forests")).toBeDefined();
  });

  it("names the forest that would serve the others, and what stands against an unsupported option", () => {
    show({ serving: { label: "Agents in", forest: "corp.example.com" }, blocker: "No two-way forest trust" });
    expect(rows()[1]).toBe("corp.example.com");
    expect(screen.getByText("No two-way forest trust")).toBeDefined();
  });

  it("is chosen by keyboard and says so", async () => {
    const chosen: string[] = [];
    show({ isChosen: true, onChoose: () => chosen.push("card") });
    const user = userEvent.setup();
    await user.tab();
    expect(document.activeElement).toBe(
      screen.getByRole("button", { name: "Pass-through Authentication", pressed: true }),
    );
    await user.keyboard("{Enter}");
    expect(chosen).toEqual(["card"]);
  });
});
