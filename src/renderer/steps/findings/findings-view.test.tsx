import { act, fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { ok } from "#domain/kernel/result.ts";
import { compareRuns } from "#domain/plan/compare-runs.ts";
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

  it("says what became of each finding since the run before, and filters by it", async () => {
    const bundle = openedOf(twoForestsWithFixes());
    const { result } = bundle;
    const failing = result.findings.find(({ verdict }) => verdict === "fail");
    const findings = result.findings.filter((row) => row !== failing);
    const comparison = compareRuns({ ...result, findings }, result);
    if (comparison === null) throw new Error("both are of one estate");
    const bridge = createFakeBridge({
      sample: ok(bundle),
      calls: { "progress/compare": () => ok({ file: null, comparison }) },
    });
    const store = createAppStore(bridge);
    store.setState({
      estate: {
        phase: "opened",
        bundle: { ...bundle, source: { kind: "assessment", name: "5b4c0a0e-7c60-4e52-8a4a-2f4c4d6f7a01" } },
      },
    });
    renderWith(store, <FindingsView />);
    expect(await screen.findByText(/ Compared with .*: 1 new, /u)).toBeDefined();
    expect(screen.getByRole("columnheader", { name: /^Since \d+ \w+$/u })).toBeDefined();
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: "Change" }));
    await user.click(await screen.findByRole("menuitemradio", { name: "New" }));
    const rows = screen.getAllByRole("row").filter((row) => row.getAttribute("aria-level") === "2");
    expect(rows.map((row) => row.getAttribute("aria-label"))).toEqual([
      expect.stringMatching(new RegExp(`^Fail: ${failing?.title ?? ""}.*, New$`, "u")),
    ]);
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
    const rows = (): number => Number(screen.getByRole("treegrid").getAttribute("aria-rowcount"));
    const before = rows();
    await userEvent.setup().click(screen.getByRole("button", { name: /Pass$/u }));
    const passing = bundle.result.findings.filter(({ verdict }) => verdict === "pass").length;
    expect(rows()).toBeGreaterThanOrEqual(before + passing);
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

  it("keeps the place in the list and the selected finding while another step is on screen", () => {
    const store = storeWith(openedOf(twoForestsWithFixes()));
    const { unmount } = renderWith(store, <FindingsView />);
    const row = screen.getAllByRole("row").at(-1);
    fireEvent.click(row ?? document.body);
    const grid = screen.getByRole("treegrid");
    grid.scrollTop = 120;
    fireEvent(grid, new Event("scrollend"));
    unmount();
    renderWith(store, <FindingsView />);
    expect(screen.getByRole("treegrid").scrollTop).toBe(120);
    expect(screen.getByRole("row", { selected: true }).getAttribute("data-row-id")).toBe(
      row?.getAttribute("data-row-id"),
    );
  });

  it("groups by verdict instead of area, by keyboard, and keeps it", async () => {
    const store = storeWith(openedOf(twoForestsWithFixes()));
    const { unmount } = renderWith(store, <FindingsView />);
    const user = userEvent.setup();
    within(screen.getByRole("group", { name: "Group the list" }))
      .getByRole("button", { name: "By verdict" })
      .focus();
    await user.keyboard("{Enter}");
    const heads = (): readonly string[] =>
      screen.getAllByRole("row", { expanded: true }).map((head) => head.textContent ?? "");
    expect(heads()[0]).toMatch(/^Fail\d+ findings? in \d+ areas?$/u);
    unmount();
    renderWith(store, <FindingsView />);
    expect(heads()[0]).toMatch(/^Fail/u);
  });

  it("folds a verdict without folding an area", async () => {
    const store = storeWith(openedOf(twoForestsWithFixes()));
    store.getState().changeFindingsView({ grouping: "verdict" });
    renderWith(store, <FindingsView />);
    await userEvent.setup().click(screen.getByRole("row", { name: /^Fail ?\d/u }));
    expect(screen.queryByRole("row", { name: /^Fail: /u })).toBeNull();
    act(() => store.getState().changeFindingsView({ grouping: "area" }));
    expect(screen.getAllByRole("row", { name: /^Fail: /u }).length).toBeGreaterThan(0);
  });

  it("leads from a finding to its place in the proof of an option", async () => {
    const store = storeWith(openedOf(twoForestsWithFixes()));
    renderWith(store, <FindingsView />);
    const key = screen.getByRole("row", { selected: true }).getAttribute("data-row-id");
    await userEvent.setup().click(screen.getByRole("button", { name: "Show in Pass-through Authentication" }));
    expect(store.getState()).toMatchObject({
      step: "sign-in-options",
      optionsView: { option: "pass-through-authentication", node: key, cameFor: key, scope: "estate" },
    });
  });

  it("asks which option when a finding stands in the proof of several", async () => {
    const bundle = openedOf(twoForestsWithFixes());
    const shared = bundle.result.findings.find(({ affects, verdict }) => affects.length > 4 && verdict === "pass");
    const store = storeWith(bundle);
    store.getState().changeFindingsView({
      verdicts: ["pass"],
      choice: { kind: "finding", key: shared?.key ?? "" },
    });
    renderWith(store, <FindingsView />);
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: "Show in options" }));
    await user.click(await screen.findByRole("menuitem", { name: "AD FS" }));
    expect(store.getState().optionsView.option).toBe("ad-fs");
  });
});
