import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { manyForests, oneCleanForest, openedOf, twoForestsWithFixes } from "#renderer/testing/estates.ts";
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

  it("says what an option takes, and where each figure comes from", async () => {
    renderWith(storeWith(openedOf(twoForestsWithFixes())), <SignInOptionsView />);
    const user = userEvent.setup();
    const pane = within(screen.getByRole("complementary"));
    await user.click(screen.getByRole("treeitem", { name: /What it takes/u }));
    expect(pane.getByText(/^3: at least 3 in production/u)).toBeDefined();
    expect(pane.getByText(/does not decide the option/u)).toBeDefined();
    screen.getByRole("treeitem", { selected: true }).focus();
    await user.keyboard("{ArrowRight}{ArrowRight}{Enter}");
    expect(pane.getByRole("heading", { name: "Agents" })).toBeDefined();
    expect(pane.getByText(/quickstart, and a rule of thumb of ours\.$/u)).toBeDefined();
  });

  it("supposes that what holds does not, marks it, and takes it back", async () => {
    const store = storeWith(openedOf(twoForestsWithFixes()));
    renderWith(store, <SignInOptionsView />);
    const user = userEvent.setup();
    const pane = within(screen.getByRole("complementary"));
    expect(pane.queryByRole("button", { name: /^What if/u })).toBeNull();
    await user.click(screen.getByRole("button", { name: /^All \d+ rules$/u }));
    const holding = screen.getAllByRole("treeitem").findLast((item) => item.textContent?.includes("Pass"));
    if (holding === undefined) throw new Error("nothing holds");
    await user.click(holding);
    await user.click(pane.getByRole("button", { name: "What if it does not", pressed: false }));
    expect(pane.getByRole("button", { name: "What if it does not", pressed: true })).toBeDefined();
    const bar = within(screen.getByRole("region", { name: "What if" }));
    await user.click(bar.getByRole("button", { name: /^Does not hold: /u }));
    expect(pane.getByRole("button", { name: "What if it does not", pressed: false })).toBeDefined();
    expect(store.getState().whatIf.outcomes).toMatchObject([{ holds: false, isOn: false }]);
  });

  it("opens every rule when all are asked for", async () => {
    renderWith(storeWith(openedOf(twoForestsWithFixes())), <SignInOptionsView />);
    const before = screen.getAllByRole("treeitem").length;
    await userEvent.setup().click(screen.getByRole("button", { name: /^All \d+ rules$/u }));
    expect(screen.getAllByRole("treeitem").length).toBeGreaterThan(before);
  });

  it("shows the answers for the forest that is chosen, with a proof of their own", async () => {
    const store = storeWith(openedOf(twoForestsWithFixes()));
    renderWith(store, <SignInOptionsView />);
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: "By forest" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "Forest" }), "corp.example.com");
    expect(screen.getByRole("heading", { name: /^Why .* for corp\.example\.com$/u })).toBeDefined();
    const card = within(screen.getByRole("article", { name: "Password hash sync" }));
    expect(card.queryByText("partner.example.net")).toBeNull();
    expect(store.getState().optionsView).toMatchObject({ scope: "forest", forest: "corp.example.com" });
  });

  it("offers no choice of forest where there is only one", () => {
    renderWith(storeWith(openedOf(oneCleanForest())), <SignInOptionsView />);
    expect(screen.queryByRole("button", { name: "By forest" })).toBeNull();
  });

  it("puts the options side by side by keyboard, and back", async () => {
    renderWith(storeWith(openedOf(twoForestsWithFixes())), <SignInOptionsView />);
    const user = userEvent.setup();
    screen.getByRole("button", { name: "Compare" }).focus();
    await user.keyboard("{Enter}");
    expect(screen.getAllByRole("columnheader").map((head) => head.textContent)).toEqual([
      "Factor",
      "Password hash sync",
      "Pass-through Authentication",
      "Seamless SSO",
      "AD FS",
    ]);
    expect(screen.queryByRole("tree")).toBeNull();
    await user.keyboard("{Enter}");
    expect(screen.getByRole("tree")).toBeDefined();
  });

  it("says of a branch what would turn what fails in it", async () => {
    renderWith(storeWith(openedOf(twoForestsWithFixes())), <SignInOptionsView />);
    const user = userEvent.setup();
    screen.getByRole("treeitem", { selected: true }).focus();
    await user.keyboard("{Home}{Enter}");
    const pane = within(screen.getByRole("complementary"));
    expect(pane.getByRole("heading", { name: "What would turn it" })).toBeDefined();
    expect(pane.getByText(/^By: .*Takes /u)).toBeDefined();
  });

  it("opens the branches above a finding that another step led to", () => {
    const bundle = openedOf(twoForestsWithFixes());
    const holds = bundle.result.options
      .find(({ id, scope }) => id === "pass-through-authentication" && scope === "estate")
      ?.reasons.findLast(({ kind }) => kind === "holds");
    const store = storeWith(bundle);
    const key = holds?.findingKey ?? "";
    store.getState().changeOptionsView({ option: "pass-through-authentication", node: key, cameFor: key });
    renderWith(store, <SignInOptionsView />);
    expect(screen.getByRole("treeitem", { selected: true }).getAttribute("data-row-id")).toBe(key);
  });

  it("leads from the proof to the finding in the list, whatever is filtered there", async () => {
    const store = storeWith(openedOf(twoForestsWithFixes()));
    store.getState().changeFindingsView({ verdicts: ["pass"], search: "nothing like it" });
    renderWith(store, <SignInOptionsView />);
    const key = screen.getByRole("treeitem", { selected: true }).getAttribute("data-row-id");
    await userEvent.setup().click(screen.getByRole("button", { name: "Show in Findings" }));
    expect(store.getState()).toMatchObject({
      step: "findings",
      findingsView: { verdicts: ["pass", "fail"], search: "", choice: { kind: "finding", key } },
    });
  });
});
