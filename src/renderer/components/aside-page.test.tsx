import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { renderPart } from "#renderer/testing/render.tsx";
import { AsidePage } from "./aside-page.tsx";

it("takes the focus to its title and leads back by button and by Escape", async () => {
  const left: string[] = [];
  renderPart(
    <AsidePage title="Settings" sentence="Kept on this computer." back="Back" onBack={() => left.push("back")}>
      <p>Content</p>
    </AsidePage>,
  );
  expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1, name: "Settings" }));
  const user = userEvent.setup();
  await user.keyboard("{Escape}");
  await user.click(screen.getByRole("button", { name: "Back" }));
  expect(left).toEqual(["back", "back"]);
});
