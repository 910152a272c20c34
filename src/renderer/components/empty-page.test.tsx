import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { renderPart } from "#renderer/testing/render.tsx";
import { EmptyPage } from "./empty-page.tsx";

it("takes the focus to its title and says why it is empty", () => {
  renderPart(<EmptyPage title="Findings" text="No estate is open." />);
  expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1, name: "Findings" }));
  expect(screen.getByRole("status").textContent).toBe("No estate is open.");
});
