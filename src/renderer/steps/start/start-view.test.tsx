import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { errorStrings } from "#domain/kernel/error-code.strings.ts";
import { err, ok } from "#domain/kernel/result.ts";
import { createFakeBridge } from "#renderer/bridge/fake-bridge.ts";
import { createAppStore } from "#renderer/state/store.ts";
import { openedOf, twoForestsWithFixes } from "#renderer/testing/estates.ts";
import { renderWith } from "#renderer/testing/render.tsx";
import { StartView } from "./start-view.tsx";

const sample = openedOf(twoForestsWithFixes(), { source: { kind: "sample", name: "sample-estate.zip" } });
const broken = { code: "bundle-truncated", asked: "open broken.zip", detail: "unexpected end of file" } as const;

describe("Start", () => {
  it("takes the focus to its title", () => {
    renderWith(createAppStore(createFakeBridge({ sample: ok(sample) })), <StartView />);
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
  });

  it("opens the sample by keyboard alone", async () => {
    const store = createAppStore(createFakeBridge({ sample: ok(sample) }));
    renderWith(store, <StartView />);
    const user = userEvent.setup();
    await user.tab();
    await user.tab();
    await user.keyboard("{Enter}");
    expect(store.getState().estate).toEqual({ phase: "opened", bundle: sample });
  });

  it("says cause and next step of a bundle that cannot be opened", async () => {
    const store = createAppStore(createFakeBridge({ sample: ok(sample), file: err(broken) }));
    renderWith(store, <StartView />);
    await userEvent.setup().click(screen.getByRole("button", { name: "Open…" }));
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain(errorStrings["bundle-truncated"].cause);
    expect(alert.textContent).toContain(errorStrings["bundle-truncated"].next);
    expect(alert.textContent).toContain("open broken.zip");
  });

  it("offers the way back to an estate that is still open", async () => {
    const store = createAppStore(createFakeBridge({ sample: ok(sample) }));
    await store.getState().openSample();
    store.getState().showStep("start");
    renderWith(store, <StartView />);
    await userEvent.setup().click(screen.getByRole("button", { name: "Go on" }));
    expect(store.getState().step).toBe("sign-in-options");
  });

  it("tells how to gather an estate", () => {
    renderWith(createAppStore(createFakeBridge({ sample: ok(sample) })), <StartView />);
    expect(screen.getByText("npm run assess -- gather --out estate.zip")).toBeDefined();
  });
});
