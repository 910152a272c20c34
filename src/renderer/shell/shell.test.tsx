import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, it } from "vitest";
import { emptyProfile } from "#domain/facts/profile.ts";
import { ok } from "#domain/kernel/result.ts";
import { createFakeBridge } from "#renderer/bridge/fake-bridge.ts";
import { createAppStore } from "#renderer/state/store.ts";
import { anAssessment } from "#renderer/testing/assessments.ts";
import { openedOf, partlyReadEstate, twoForestsWithFixes } from "#renderer/testing/estates.ts";
import { offeredSteps } from "#renderer/steps/offered-steps.ts";
import { renderWith, storeWith } from "#renderer/testing/render.tsx";
import { preloadParts } from "./parts.ts";
import { Shell } from "./shell.tsx";

beforeAll(preloadParts);

const sample = openedOf(twoForestsWithFixes(), { source: { kind: "sample", name: "sample-estate.zip" } });

describe("the frame", () => {
  it("names the estate, its size, what was read, when, and that it is a sample", () => {
    renderWith(storeWith(sample), <Shell />);
    const header = screen.getAllByRole("banner").find((banner) => banner.getAttribute("aria-label") === "Estate");
    expect(screen.getByRole("button", { name: "corp.example.com 2 forests, 2 domains" })).toBeDefined();
    expect(header?.textContent).toMatch(/\d+ of \d+ facts/u);
    expect(header?.textContent).toMatch(/Gathered today, \d{2}:\d{2}/u);
    expect(header?.textContent).toContain("Sample estate");
  });

  it("names a new assessment and leads to help and settings", async () => {
    const store = storeWith(sample);
    store.setState({ estate: { phase: "none" } });
    renderWith(store, <Shell />);
    const user = userEvent.setup();
    expect(screen.getByRole("button", { name: "New assessment" })).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Settings" }));
    await user.click(screen.getByRole("radio", { name: "Dark" }));
    expect(store.getState().settings.theme).toBe("dark");
    await user.keyboard("{Escape}");
    expect(store.getState().step).toBe("sign-in-options");
    await user.keyboard("{F1}");
    expect(screen.getByRole("table", { name: "Keys" })).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Back" }));
    expect(store.getState().step).toBe("sign-in-options");
  });

  it("leads to the name of an assessment, and of no bundle", async () => {
    const bridge = createFakeBridge({
      sample: ok(sample),
      calls: { "assessment/open": () => ok(anAssessment({ profile: { ...emptyProfile, organisation: "Contoso" } })) },
    });
    const store = createAppStore(bridge);
    await store.getState().openAssessment(anAssessment().id);
    store.getState().showStep("connect");
    renderWith(store, <Shell />);
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: "Contoso" }));
    await user.click(screen.getByRole("menuitem", { name: "Change its name" }));
    const field: HTMLInputElement = screen.getByRole("textbox", { name: "Organisation" });
    expect(document.activeElement).toBe(field);
    expect(field.selectionEnd).toBe("Contoso".length);
    await act(() => store.getState().openSample());
    await user.click(screen.getByRole("button", { name: /^corp\.example\.com/u }));
    expect(screen.queryByRole("menuitem", { name: "Change its name" })).toBeNull();
  });

  it("says from which file a bundle was read", () => {
    renderWith(storeWith(openedOf(partlyReadEstate())), <Shell />);
    expect(screen.getByText("Read only, from estate.zip")).toBeDefined();
  });

  it("keeps all phases and shows the steps that are built", () => {
    const store = storeWith(sample);
    renderWith(store, <Shell />);
    const navigation = within(screen.getByRole("navigation", { name: "Steps" }));
    expect(navigation.getAllByRole("heading").map((phase) => phase.textContent)).toEqual([
      "Initiate",
      "Assess",
      "Decide",
      "Remediate",
      "Enable",
      "Share",
    ]);
    const offered = offeredSteps(store.getState()).filter(({ phase }) => phase !== null);
    expect(navigation.getAllByRole("button").map((button) => button.textContent?.split(",")[0])).toEqual(
      offered.map(({ title }) => expect.stringContaining(title) as string),
    );
    expect(navigation.getByRole("button", { current: "step" }).textContent).toContain("Sign-in options");
  });

  it("goes back and on by the footer and by keys", async () => {
    renderWith(storeWith(sample), <Shell />);
    const user = userEvent.setup();
    await user.keyboard("{Alt>}{PageUp}{/Alt}");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Questions");
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
    const footer = within(screen.getByRole("contentinfo"));
    await user.click(footer.getByRole("button", { name: "Sign-in options" }));
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Sign-in options");
  });

  it("goes from region to region with F6, and back with Shift", async () => {
    const store = storeWith(sample);
    store.getState().showStep("findings");
    renderWith(store, <Shell />);
    const user = userEvent.setup();
    await user.keyboard("{F6}");
    const first = document.activeElement;
    const visited = new Set<Element | null>([first]);
    for (let presses = 0; presses < 12; presses += 1) {
      await user.keyboard("{F6}");
      visited.add(document.activeElement);
    }
    expect(visited.size).toBeGreaterThanOrEqual(5);
    expect([...visited].some((element) => element?.getAttribute("data-row-id") != null)).toBe(true);
    await user.keyboard("{Shift>}{F6}{/Shift}{F6}");
    expect(visited.has(document.activeElement)).toBe(true);
  });

  it("finds by Ctrl+K, goes there by Enter, and gives the focus back on Escape", async () => {
    Element.prototype.scrollIntoView = () => {};
    const store = storeWith(sample);
    renderWith(store, <Shell />);
    const user = userEvent.setup();
    await user.keyboard("{Control>}k{/Control}");
    await user.type(screen.getByRole("combobox", { name: /^Search/u }), "map assess{Enter}");
    expect(store.getState().step).toBe("estate-map");
    expect(screen.queryByRole("combobox", { name: /^Search/u })).toBeNull();
    screen.getByRole("button", { name: "Search (Ctrl+K)" }).focus();
    await user.keyboard("{Enter}");
    await user.type(screen.getByRole("combobox", { name: /^Search/u }), "forest{Escape}");
    expect(screen.queryByRole("combobox", { name: /^Search/u })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Search (Ctrl+K)" }));
  });

  it("takes Ctrl+F to the search of the view", async () => {
    const store = storeWith(sample);
    store.getState().showStep("findings");
    renderWith(store, <Shell />);
    await userEvent.setup().keyboard("{Control>}f{/Control}");
    expect(document.activeElement).toBe(screen.getByRole("searchbox"));
  });

  it("tells behind the coverage what could not be read, why, and how to get it", async () => {
    const bundle = openedOf(partlyReadEstate());
    renderWith(storeWith(bundle), <Shell />);
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: /\d+ of \d+ facts/u, expanded: false }));
    const details = within(screen.getByRole("region", { name: "What could not be read" }));
    expect(details.getAllByRole("listitem")).toHaveLength(bundle.result.coverage.failures.length);
    for (const { cause, next } of bundle.result.coverage.failures) {
      expect(details.getByText(cause)).toBeDefined();
      expect(details.getByText(next)).toBeDefined();
    }
    // The tab key is the browser's business, and there is no layout here that could tell what it reaches.
    act(() => screen.getByRole("region", { name: "What could not be read" }).focus());
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("region", { name: "What could not be read" })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: /\d+ of \d+ facts/u, expanded: false }));
  });

  it("leads from the banner of a partly read estate to what is unknown", async () => {
    const store = storeWith(openedOf(partlyReadEstate()));
    renderWith(store, <Shell />);
    await userEvent.setup().click(screen.getByRole("button", { name: "Show what is unknown" }));
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Findings");
    expect(store.getState().findingsView.verdicts).toEqual(["unknown"]);
  });
});
