import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { ok } from "#domain/kernel/result.ts";
import { createFakeBridge } from "#renderer/bridge/fake-bridge.ts";
import { createAppStore } from "#renderer/state/store.ts";
import { oneCleanForest, openedOf, partlyReadEstate, twoForestsWithFixes } from "#renderer/testing/estates.ts";
import { renderWith, storeWith } from "#renderer/testing/render.tsx";
import { FindingsView } from "./findings-view.tsx";

const pane = () => screen.queryByRole("complementary");

describe("Findings", () => {
  it("says what is missing and where it comes from while no estate is open", async () => {
    const store = createAppStore(createFakeBridge({ sample: ok(openedOf(oneCleanForest())) }));
    renderWith(store, <FindingsView />);
    await userEvent.setup().click(screen.getByRole("button", { name: "Go to Start" }));
    expect(store.getState().step).toBe("start");
  });

  it("shows the evidence of the worst finding at first", () => {
    renderWith(storeWith(openedOf(twoForestsWithFixes())), <FindingsView />);
    expect(within(pane() ?? document.body).getByText("Fails, fix known")).toBeDefined();
    expect(screen.getByRole("row", { selected: true }).getAttribute("aria-label")).toMatch(/^Fail: /u);
  });

  it("selects by keyboard, goes into the pane with Enter, and comes back with Escape", async () => {
    renderWith(storeWith(openedOf(twoForestsWithFixes())), <FindingsView />);
    const user = userEvent.setup();
    screen.getByRole("row", { selected: true }).focus();
    await user.keyboard("{ArrowDown}{Enter}");
    const row = document.activeElement;
    expect(row?.getAttribute("aria-selected")).toBe("true");
    await user.keyboard("{Enter}");
    expect(pane()?.contains(document.activeElement)).toBe(true);
    await user.keyboard("{Escape}");
    expect(pane()).toBeNull();
    expect(document.activeElement?.getAttribute("data-row-id")).toBe(row?.getAttribute("data-row-id"));
  });

  it("adds what passes when its verdict is chosen, and the count follows", async () => {
    const bundle = openedOf(twoForestsWithFixes());
    renderWith(storeWith(bundle), <FindingsView />);
    const before = screen.getAllByRole("row").length;
    await userEvent.setup().click(screen.getByRole("button", { name: /Pass$/u }));
    expect(screen.getAllByRole("row").length).toBeGreaterThan(before);
  });

  it("says how much was looked at when nothing matches, and shows all again", async () => {
    const bundle = openedOf(twoForestsWithFixes());
    renderWith(storeWith(bundle), <FindingsView />);
    const user = userEvent.setup();
    await user.type(screen.getByRole("searchbox"), "no such thing");
    expect(screen.getByText(new RegExp(`^0 of ${bundle.result.findings.length} findings match`, "u"))).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Show all findings" }));
    expect(
      screen.getByText(`${bundle.result.findings.length} of ${bundle.result.findings.length} shown`),
    ).toBeDefined();
  });

  it("says of an unknown finding which fact is missing and how to get it", async () => {
    const store = storeWith(openedOf(partlyReadEstate()));
    store.getState().changeFindingsView({ verdicts: ["unknown"] });
    renderWith(store, <FindingsView />);
    const inPane = within(pane() ?? document.body);
    expect(inPane.getByRole("heading", { name: "What is missing" })).toBeDefined();
    expect(inPane.getAllByText("Next").length).toBeGreaterThan(0);
  });

  it("keeps selection and filters while another step is on screen", async () => {
    const store = storeWith(openedOf(twoForestsWithFixes()));
    const { unmount } = renderWith(store, <FindingsView />);
    await userEvent.setup().type(screen.getByRole("searchbox"), "suffix");
    unmount();
    renderWith(store, <FindingsView />);
    expect(screen.getByRole<HTMLInputElement>("searchbox").value).toBe("suffix");
  });
});
