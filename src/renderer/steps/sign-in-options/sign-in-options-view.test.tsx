import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { manyForests, openedOf, twoForestsWithFixes } from "#renderer/testing/estates.ts";
import { renderWith, storeWith } from "#renderer/testing/render.tsx";
import { SignInOptionsView } from "./sign-in-options-view.tsx";

const cards = () => screen.getAllByRole("article");

describe("Sign-in options", () => {
  it("shows one card per option in their fixed order", () => {
    renderWith(storeWith(openedOf(twoForestsWithFixes())), <SignInOptionsView />);
    expect(cards().map((card) => card.getAttribute("aria-label"))).toEqual([
      "Password hash sync",
      "Pass-through Authentication",
      "Seamless SSO",
      "AD FS",
    ]);
  });

  it("tells product and programme apart for AD FS with several forests", () => {
    renderWith(storeWith(openedOf(twoForestsWithFixes())), <SignInOptionsView />);
    const adFs = within(screen.getByRole("article", { name: "AD FS" }));
    expect(adFs.getByText("Outside scope")).toBeDefined();
  });

  it("names the forest for the agents, and the three worst of many forests", () => {
    renderWith(storeWith(openedOf(manyForests())), <SignInOptionsView />);
    const card = within(screen.getByRole("article", { name: "Pass-through Authentication" }));
    expect(card.getByText("Agents in")).toBeDefined();
    expect(card.getByText("9 more forests")).toBeDefined();
  });

  it("shows why, with the fact of the selected statement beside it, by keyboard", async () => {
    renderWith(storeWith(openedOf(twoForestsWithFixes())), <SignInOptionsView />);
    expect(
      screen.getByRole("heading", { name: /^Why Pass-through Authentication is “Supported after/u }),
    ).toBeDefined();
    const pane = screen.getByRole("complementary");
    expect(within(pane).getByText("Fails, fix known")).toBeDefined();
    const user = userEvent.setup();
    screen.getByRole("treeitem", { selected: true }).focus();
    await user.keyboard("{Home}{Enter}");
    expect(screen.getByRole("treeitem", { selected: true }).getAttribute("aria-level")).toBe("1");
    expect(within(pane).getByRole("heading", { level: 2 }).textContent).toMatch(/^Agents in /u);
  });

  it("shows the proof of the card that is chosen", async () => {
    const store = storeWith(openedOf(twoForestsWithFixes()));
    renderWith(store, <SignInOptionsView />);
    await userEvent.setup().click(screen.getByRole("button", { name: "Seamless SSO" }));
    expect(screen.getByRole("heading", { name: /^Why Seamless SSO is/u })).toBeDefined();
    expect(store.getState().optionsView.option).toBe("seamless-sso");
  });

  it("opens every rule when all are asked for", async () => {
    renderWith(storeWith(openedOf(twoForestsWithFixes())), <SignInOptionsView />);
    const before = screen.getAllByRole("treeitem").length;
    await userEvent.setup().click(screen.getByRole("button", { name: /^All \d+ rules$/u }));
    expect(screen.getAllByRole("treeitem").length).toBeGreaterThan(before);
  });
});
