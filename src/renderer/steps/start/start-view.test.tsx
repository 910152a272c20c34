import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { Recent } from "#domain/contract/assessment.ts";
import type { ThisComputer } from "#domain/contract/this-computer.ts";
import { errorStrings } from "#domain/kernel/error-code.strings.ts";
import { err, ok } from "#domain/kernel/result.ts";
import { createFakeBridge } from "#renderer/bridge/fake-bridge.ts";
import { createAppStore } from "#renderer/state/store.ts";
import { openedOf, twoForestsWithFixes } from "#renderer/testing/estates.ts";
import { renderWith } from "#renderer/testing/render.tsx";
import { StartView } from "./start-view.tsx";

const sample = openedOf(twoForestsWithFixes(), { source: { kind: "sample", name: "sample-estate.zip" } });
const broken = { code: "bundle-truncated", asked: "open broken.zip", detail: "unexpected end of file" } as const;

const partial: Recent = {
  id: "7d9f3f0e-7f63-4c58-9d0b-0f4f2a3b1c5d",
  kind: "assessment",
  name: "Contoso group",
  state: "partial",
  facts: { collected: 21, failed: 1, notAsked: 12 },
  gatheredAt: "2026-11-20T09:00:00Z",
  usedAt: "2026-11-20T09:00:00Z",
};
const computer: ThisComputer = {
  at: "2026-11-25T09:00:00Z",
  host: {
    hostName: "CN-ADM-07",
    operatingSystem: "Windows 11",
    operatingSystemVersion: "26100",
    domain: "corp.example.com",
    site: null,
    user: "CORP\\reader",
    addresses: [],
    dnsServers: [],
    dnsSuffixes: [],
  },
  controllers: {
    state: "found",
    domain: "corp.example.com",
    servers: ["dc1.corp.example.com", "dc2.corp.example.com"],
  },
};

describe("Start", () => {
  it("takes the focus to its title", () => {
    renderWith(createAppStore(createFakeBridge({ sample: ok(sample) })), <StartView />);
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
  });

  it("opens the sample by keyboard alone", async () => {
    const store = createAppStore(createFakeBridge({ sample: ok(sample) }));
    renderWith(store, <StartView />);
    const user = userEvent.setup();
    screen.getByRole("button", { name: "Look around" }).focus();
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

  it("looks at this computer and says what it is joined to, who is signed in and what DNS names", async () => {
    const store = createAppStore(
      createFakeBridge({ sample: ok(sample), calls: { "computer/look": () => ok(computer) } }),
    );
    renderWith(store, <StartView />);
    expect(await screen.findByText("CN-ADM-07 belongs to corp.example.com")).toBeDefined();
    expect(screen.getByText("Signed in as CORP\\reader")).toBeDefined();
    expect(screen.getByText("2 domain controllers in DNS, first dc1.corp.example.com")).toBeDefined();
  });

  it("says what is missing on a computer outside a domain", async () => {
    const error = { code: "no-domain-found", asked: "find the domain", detail: null } as const;
    const alone = {
      ...computer,
      host: { ...computer.host, domain: null },
      controllers: { state: "none", error },
    } as const;
    const store = createAppStore(createFakeBridge({ sample: ok(sample), calls: { "computer/look": () => ok(alone) } }));
    renderWith(store, <StartView />);
    expect(await screen.findByText(/belongs to no domain/u)).toBeDefined();
    expect(screen.getByText(/No domain controllers found in DNS/u)).toBeDefined();
  });

  it("puts an interrupted assessment first and opens it", async () => {
    const asked: unknown[] = [];
    const store = createAppStore(
      createFakeBridge({
        sample: ok(sample),
        calls: {
          "recents/list": () => ok([partial]),
          "assessment/open": (input) => {
            asked.push(input);
            return err({ code: "assessment-damaged", asked: "open", detail: null });
          },
        },
      }),
    );
    renderWith(store, <StartView />);
    const user = userEvent.setup();
    await user.click(await screen.findByRole("button", { name: "Resume" }));
    await user.click(screen.getByRole("button", { name: "Contoso group" }));
    expect(asked).toEqual([{ id: partial.id }, { id: partial.id }]);
    expect(store.getState().notice?.code).toBe("assessment-damaged");
  });

  it("asks in place before an assessment is deleted", async () => {
    const bridge = createFakeBridge({
      sample: ok(sample),
      calls: { "recents/list": () => ok([partial]), "assessment/delete": () => ok(null) },
    });
    renderWith(createAppStore(bridge), <StartView />);
    const user = userEvent.setup();
    await user.click(await screen.findByRole("button", { name: "Delete Contoso group" }));
    await user.click(screen.getByRole("button", { name: "Keep" }));
    expect(bridge.asked.some(({ name }) => name === "assessment/delete")).toBe(false);
    await user.click(screen.getByRole("button", { name: "Delete Contoso group" }));
    await user.click(screen.getByRole("button", { name: "Delete all of it" }));
    expect(bridge.asked.some(({ name }) => name === "assessment/delete")).toBe(true);
  });
});
