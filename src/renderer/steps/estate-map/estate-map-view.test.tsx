import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { OpenedBundle } from "#domain/bundle/opened.ts";
import { err, ok } from "#domain/kernel/result.ts";
import { anEstate, aForest, aKnownOnlyForest, aTrust } from "#domain/testing/facts.ts";
import { createFakeBridge, type FakeAnswers } from "#renderer/bridge/fake-bridge.ts";
import { createAppStore, type AppStore } from "#renderer/state/store.ts";
import { oneCleanForest, openedOf, partlyReadEstate, twoForestsWithFixes } from "#renderer/testing/estates.ts";
import { renderWith, storeWith } from "#renderer/testing/render.tsx";
import { estateMapStep } from "./estate-map-step.ts";
import { EstateMapView } from "./estate-map-view.tsx";

// The page's own browser has it; this one does not.
class NoResizing implements ResizeObserver {
  observe = (): void => undefined;
  unobserve = (): void => undefined;
  disconnect = (): void => undefined;
}
beforeAll(() => vi.stubGlobal("ResizeObserver", NoResizing));
afterAll(() => vi.unstubAllGlobals());

const [corp, partner] = ["corp.example.com", "partner.example.net"];
const trust = `trust ${corp}|${partner}`;
const twoForests = openedOf(twoForestsWithFixes());

/** Twelve forests around one, linked by two-way trusts; one of them is a name only. */
function twelveForests(): OpenedBundle {
  const names = Array.from({ length: 10 }, (_, index) => `f${String(index + 1).padStart(2, "0")}.example.net`);
  return openedOf(
    anEstate({
      forests: [
        aForest({ name: corp, trusts: [...names, "known.test"].map((other) => aTrust({ partner: other })) }),
        ...names.map((name) => aForest({ name, trusts: [aTrust({ partner: corp })] })),
        aKnownOnlyForest("known.test"),
      ],
    }),
  );
}

async function show(bundle: OpenedBundle): Promise<AppStore> {
  const store = storeWith(bundle);
  renderWith(store, <EstateMapView />);
  await screen.findByRole("application");
  return store;
}

const box = (id: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-row-id="${id}"]`);
  if (found === null) throw new Error(`${id} is not on the map`);
  return found;
};
/** By keyboard: the drawing library takes hold of the mouse in ways that only a real browser has. */
async function choose(id: string): Promise<void> {
  box(id).focus();
  await userEvent.setup().keyboard("{Enter}");
}
const focused = (): string | undefined => (document.activeElement as HTMLElement | null)?.dataset["rowId"];
const pane = () => screen.queryByRole("complementary", { name: "What is chosen on the map" });

describe("Estate map", () => {
  it("says what is missing and where it comes from while no estate is open", async () => {
    const store = createAppStore(createFakeBridge({ sample: ok(openedOf(oneCleanForest())) }));
    renderWith(store, <EstateMapView />);
    await userEvent.setup().click(screen.getByRole("button", { name: "Go to Start" }));
    expect(store.getState().step).toBe("start");
  });

  it("says why there is nothing to draw when no forest was read", () => {
    const error = { code: "timeout", asked: "connect to dc1.example.com:389", detail: null } as const;
    const bundle = openedOf(anEstate({ forests: [], unreachedServers: [{ server: "dc1.example.com", error }] }));
    renderWith(storeWith(bundle), <EstateMapView />);
    expect(screen.getByText(/1 server that was named gave no answer/u)).toBeDefined();
    expect(screen.queryByRole("button", { name: "Export" })).toBeNull();
  });

  it("says how much was read, what arrows mean, and that facts are missing", () => {
    renderWith(storeWith(openedOf(partlyReadEstate())), <EstateMapView />);
    expect(screen.getByText("1 forest read, 1 more is known only by name.")).toBeDefined();
    expect(screen.getByText(/facts could not be read/u)).toBeDefined();
  });

  it("says of the sample that it is one", async () => {
    await show(openedOf(twoForestsWithFixes(), { source: { kind: "sample", name: "sample-estate.zip" } }));
    expect(screen.getByText("Sample estate. Nothing here is about your network.")).toBeDefined();
    expect(screen.getByText("2 forests read. Arrows point from the trusting side to the trusted side.")).toBeDefined();
  });

  it("says while a run goes on that numbers can rise", async () => {
    const store = await show(twoForests);
    const assessment = {
      id: "1",
      createdAt: "",
      connections: [],
      trying: [],
      rows: new Map(),
      runError: null,
      saveError: null,
    };
    store.setState({ assessment: { ...assessment, profile: twoForests.profile, run: "running" } });
    expect(await screen.findByText(/Still reading: numbers can rise\.$/u)).toBeDefined();
  });

  it("reads every trust out as a sentence", async () => {
    await show(twoForests);
    expect(box(trust).getAttribute("aria-label")).toBe(
      `Fail: Forest trust between ${corp} and ${partner}, two-way, 2 of 4 suffixes routed`,
    );
  });
});

describe("the map by keyboard", () => {
  it("has one tab stop, from which arrows go to forests, domains and trusts", async () => {
    await show(twoForests);
    const user = userEvent.setup();
    expect(document.querySelectorAll(".react-flow [tabindex='0']")).toHaveLength(1);
    box(`domain ${corp}`).focus();
    await user.keyboard("{ArrowRight}");
    expect(focused()).toBe(trust);
    await user.keyboard("{ArrowRight}");
    expect(focused()).toBe(`domain ${partner}`);
    await user.keyboard("{Home}");
    expect(focused()).toBe(`forest ${corp}`);
  });

  it("opens the pane with Enter, goes into it with Enter again, and comes back with Escape", async () => {
    await show(twoForests);
    const user = userEvent.setup();
    box(trust).focus();
    await user.keyboard("{Enter}");
    expect(pane()).not.toBeNull();
    expect(focused()).toBe(trust);
    expect(box(trust).getAttribute("aria-pressed")).toBe("true");
    await user.keyboard("{Enter}");
    expect(pane()?.contains(document.activeElement)).toBe(true);
    await user.keyboard("{Escape}");
    expect(pane()).toBeNull();
    expect(focused()).toBe(trust);
  });

  it("closes the pane with Escape on the map", async () => {
    const store = await show(twoForests);
    box(`forest ${corp}`).focus();
    const user = userEvent.setup();
    await user.keyboard("{Enter}{Escape}");
    expect(store.getState().mapView.selected).toBeNull();
  });

  it("zooms with plus and minus, and shows all with 0", async () => {
    const store = await show(twoForests);
    const zoom = (): number | undefined => store.getState().mapView.viewport?.zoom;
    const user = userEvent.setup();
    box(trust).focus();
    await user.keyboard("0");
    const whole = zoom() ?? 0;
    await user.keyboard("+");
    expect(zoom()).toBeCloseTo(whole * 1.25);
    await user.keyboard("-");
    expect(zoom()).toBeCloseTo(whole);
    await user.keyboard("{Control>}+{/Control}");
    expect(zoom()).toBeCloseTo(whole);
  });

  it("zooms with buttons too", async () => {
    const store = await show(twoForests);
    await userEvent.setup().click(screen.getByRole("button", { name: "Zoom in (+)" }));
    expect(store.getState().mapView.viewport?.zoom).toBeGreaterThan(0);
  });
});

describe("the pane of the map", () => {
  it("goes from a forest to its domain and its trust, and takes the focus along", async () => {
    await show(twoForests);
    const user = userEvent.setup();
    await choose(`forest ${corp}`);
    await user.click(within(pane() ?? document.body).getByRole("button", { name: corp }));
    expect(focused()).toBe(`domain ${corp}`);
    expect(within(pane() ?? document.body).getByText("2 domain controllers")).toBeDefined();
  });

  it("leads to the finding, in a list that shows it", async () => {
    const store = await show(twoForests);
    const user = userEvent.setup();
    await choose(trust);
    await user.click(screen.getByRole("button", { name: "Show the worst finding" }));
    const { step, findingsView } = store.getState();
    expect(step).toBe("findings");
    expect(findingsView.choice).toMatchObject({
      kind: "finding",
      key: expect.stringContaining("upn-suffix-routed") as string,
    });
    expect(findingsView.verdicts).toContain("fail");
  });

  it("lists the trusts worst first where many forests are drawn and nothing is chosen", async () => {
    const store = await show(twelveForests());
    const list = screen.getByRole("complementary", { name: "Trusts, worst first" });
    const rows = within(list).getAllByRole("button");
    expect(rows).toHaveLength(11);
    expect(rows[0]?.getAttribute("aria-label")).toBe(`${corp} and known.test`);
    await userEvent.setup().click(rows[0] ?? document.body);
    expect(store.getState().mapView.selected).toEqual({ kind: "trust", name: `${corp}|known.test` });
    expect(focused()).toBe(`trust ${corp}|known.test`);
  });

  it("keeps the focus in the pane for a domain that the compact form does not draw", async () => {
    await show(twelveForests());
    const user = userEvent.setup();
    await choose(`forest ${corp}`);
    await user.click(within(pane() ?? document.body).getByRole("button", { name: corp }));
    expect(pane()?.contains(document.activeElement)).toBe(true);
    await user.keyboard("{Escape}");
    expect(focused()).toBe(`forest ${corp}`);
  });

  it("closes by itself when what was chosen is gone", async () => {
    const store = await show(twoForests);
    store.getState().changeMapView({ selected: { kind: "forest", name: "gone.test" } });
    expect(pane()).toBeNull();
  });
});

describe("the table of the map", () => {
  it("takes the place of the drawing and keeps what is chosen", async () => {
    await show(twoForests);
    const user = userEvent.setup();
    await choose(trust);
    await user.click(screen.getByRole("button", { name: "Table" }));
    expect(screen.queryByRole("application")).toBeNull();
    expect(screen.getByRole("table", { name: "Trusts, 1 row, worst first" })).toBeDefined();
    expect(box(trust).getAttribute("aria-pressed")).toBe("true");
    expect(pane()).not.toBeNull();
  });

  it("stays while another step is on screen, and is forgotten with the estate", () => {
    const store = storeWith(twoForests);
    store.getState().changeMapView({ mode: "table" });
    renderWith(store, <EstateMapView />).unmount();
    renderWith(store, <EstateMapView />);
    expect(screen.getByRole("region", { name: "Estate as tables" })).toBeDefined();
    store.getState().showEstate(openedOf(oneCleanForest()));
    expect(store.getState().mapView).toMatchObject({ mode: "drawing", selected: null, viewport: null });
  });
});

describe("the export of the map", () => {
  async function exportAs(calls: NonNullable<FakeAnswers["calls"]>, bundle = twoForests) {
    const bridge = createFakeBridge({ sample: ok(bundle), calls });
    const store = createAppStore(bridge);
    store.setState({ estate: { phase: "opened", bundle }, step: "estate-map" });
    renderWith(store, <EstateMapView />);
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: "Export" }));
    await user.click(screen.getByRole("menuitem", { name: "Save as SVG…" }));
    return bridge;
  }

  it("hands over an SVG of the whole map and says where it was saved", async () => {
    const file = { path: "/home/reader/estate-map.svg", sizeBytes: 1, sha256: "0".repeat(64) };
    const bridge = await exportAs({ "share/save-drawing": () => ok(file) });
    expect(await screen.findByText("Saved as /home/reader/estate-map.svg")).toBeDefined();
    const { input } = bridge.asked.find(({ name }) => name === "share/save-drawing") ?? {};
    const { name, format, bytes } = input as { name: string; format: string; bytes: Uint8Array };
    expect([name, format]).toEqual(["estate-map", "svg"]);
    const svg = new TextDecoder().decode(bytes);
    expect(svg).toContain(`<title id="title">Estate map of ${corp}</title>`);
    expect(svg).toContain(partner);
  });

  it("marks a drawing of the sample as one", async () => {
    const sample = openedOf(twoForestsWithFixes(), { source: { kind: "sample", name: "sample-estate.zip" } });
    const file = { path: "/home/reader/estate-map.svg", sizeBytes: 1, sha256: "0".repeat(64) };
    const bridge = await exportAs({ "share/save-drawing": () => ok(file) }, sample);
    await screen.findByText("Saved as /home/reader/estate-map.svg");
    const { input } = bridge.asked.find(({ name }) => name === "share/save-drawing") ?? {};
    const svg = new TextDecoder().decode((input as { bytes: Uint8Array }).bytes);
    expect(svg).toContain(">Sample estate. Nothing here is about your network. 2 forests read.");
  });

  it("says why the drawing was not saved", async () => {
    await exportAs({ "share/save-drawing": () => err({ code: "disk-full", asked: "write it", detail: null }) });
    expect(await screen.findByText("The drawing was not saved")).toBeDefined();
    expect(screen.getByText("The disk is full.")).toBeDefined();
  });
});

describe("the step of the map", () => {
  it("is done when all was read, and says what was not", () => {
    const stateOf = (bundle: OpenedBundle) => storeWith(bundle).getState();
    expect(estateMapStep.isDone(stateOf(twoForests))).toBe(true);
    expect(estateMapStep.isDone(stateOf(twelveForests()))).toBe(false);
    expect(estateMapStep.remains(stateOf(twelveForests()))).toBe("1 forest or domain is known only by name");
    expect(estateMapStep.remains(stateOf(twoForests))).toBe("Select a forest or a trust to see what is known of it");
    expect(estateMapStep.remains(stateOf(openedOf(anEstate({ forests: [] }))))).toBeNull();
  });
});
