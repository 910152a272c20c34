import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { Recent } from "#domain/contract/assessment.ts";
import type { ThisComputer } from "#domain/contract/this-computer.ts";
import { errorStrings } from "#domain/kernel/error-code.strings.ts";
import { err, ok } from "#domain/kernel/result.ts";
import { createFakeBridge } from "#renderer/bridge/fake-bridge.ts";
import { createAppStore } from "#renderer/state/store.ts";
import { anAssessment } from "#renderer/testing/assessments.ts";
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
    dnsServers: ["192.0.2.10"],
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
    const controllers = screen.getByText(/^2 domain controllers in DNS, nearest first/u);
    expect([...controllers.children].map(({ textContent }) => textContent)).toEqual([
      "dc1.corp.example.com",
      "dc2.corp.example.com",
    ]);
    expect(screen.getByText("Asks DNS at 192.0.2.10")).toBeDefined();
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
    expect(screen.getByText(new RegExp(errorStrings["no-domain-found"].cause.slice(0, 40), "u"))).toBeDefined();
    expect(screen.getByText(/The internet is not tried/u)).toBeDefined();
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
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Keep" }));
    await user.keyboard("{Enter}");
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Delete Contoso group" }));
    expect(bridge.asked.some(({ name }) => name === "assessment/delete")).toBe(false);
    await user.click(screen.getByRole("button", { name: "Delete Contoso group" }));
    await user.click(screen.getByRole("button", { name: "Delete all of it" }));
    expect(bridge.asked.some(({ name }) => name === "assessment/delete")).toBe(true);
  });

  it("tells state, facts and age of what was worked on, and opens nothing that is damaged", async () => {
    const recents: Recent[] = [
      partial,
      { ...partial, id: "0b6f5a1e-7f63-4c58-9d0b-0f4f2a3b1c5d", kind: "bundle", name: "Fabrikam", state: "finished" },
      {
        ...partial,
        id: "1b6f5a1e-7f63-4c58-9d0b-0f4f2a3b1c5d",
        name: "1b6f5a1e",
        state: "damaged",
        facts: null,
        gatheredAt: null,
      },
    ];
    const bridge = createFakeBridge({
      sample: ok(sample),
      calls: {
        "recents/list": () => ok(recents),
        "recents/remove": () => ok(null),
        "estate/open-recent": () => ok(sample),
      },
    });
    renderWith(createAppStore(bridge), <StartView />);
    const cells = (name: RegExp) =>
      within(screen.getByRole("row", { name }))
        .getAllByRole("cell")
        .map((cell) => cell.textContent);
    await screen.findByRole("table", { name: "Recent" });
    expect(cells(/^Contoso group/u).slice(0, 3)).toEqual([
      "Partial, can resume",
      expect.stringContaining("21 of 34 facts") as string,
      "20 Nov 2026, 5 days ago",
    ]);
    expect(cells(/^Fabrikam/u)[0]).toBe("Bundle, read only");
    expect(cells(/^1b6f5a1e/u).slice(0, 3)).toEqual(["Damaged, cannot be read", "–", "–"]);
    expect(screen.queryByRole("button", { name: "1b6f5a1e" })).toBeNull();
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: "Take Fabrikam off the list" }));
    await user.click(screen.getByRole("button", { name: "Take off the list" }));
    expect(bridge.asked).toContainEqual({ name: "recents/remove", input: { id: recents[1]?.id } });
    await user.click(await screen.findByRole("button", { name: "Fabrikam" }));
    expect(bridge.asked.at(-1)).toEqual({ name: "estate/open-recent", input: { id: recents[1]?.id } });
  });

  it("leads back to an assessment for which nothing was gathered yet", async () => {
    const bridge = createFakeBridge({ sample: ok(sample), calls: { "assessment/open": () => ok(anAssessment()) } });
    const store = createAppStore(bridge);
    await store.getState().openAssessment(anAssessment().id);
    store.getState().showStep("start");
    renderWith(store, <StartView />);
    expect(screen.getByRole("heading", { name: "Go on with the new assessment" })).toBeDefined();
    await userEvent.setup().click(screen.getByRole("button", { name: "Go on" }));
    expect(store.getState().step).toBe("profile");
  });

  it("looks again when asked, and says why it could not", async () => {
    let isBroken = false;
    const broken = err({ code: "internal", asked: "look at this computer", detail: "no host facts" } as const);
    const bridge = createFakeBridge({
      sample: ok(sample),
      calls: { "computer/look": () => (isBroken ? broken : ok(computer)) },
    });
    renderWith(createAppStore(bridge), <StartView />);
    await screen.findByText("CN-ADM-07 belongs to corp.example.com");
    isBroken = true;
    await userEvent.setup().click(screen.getByRole("button", { name: "Look again" }));
    expect(await screen.findByText(errorStrings.internal.next)).toBeDefined();
  });

  it("names its version and leads to settings and help", async () => {
    const store = createAppStore(createFakeBridge({ sample: ok(sample) }));
    renderWith(store, <StartView />);
    expect(screen.getByText(/^Version \d+\.\d+\.\d+$/u)).toBeDefined();
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: "Settings" }));
    expect(store.getState().step).toBe("settings");
    store.getState().leaveAside();
    expect(store.getState().step).toBe("start");
    await user.click(screen.getByRole("button", { name: "Keyboard and words" }));
    expect(store.getState().step).toBe("help");
  });
});
