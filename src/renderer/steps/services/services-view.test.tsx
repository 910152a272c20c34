import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { emptyProfile, profileSchema } from "#domain/facts/profile.ts";
import { errorStrings } from "#domain/kernel/error-code.strings.ts";
import { err, ok } from "#domain/kernel/result.ts";
import { createFakeBridge, type FakeAnswers } from "#renderer/bridge/fake-bridge.ts";
import { createAppStore } from "#renderer/state/store.ts";
import { anAssessment } from "#renderer/testing/assessments.ts";
import { oneCleanForest, openedOf } from "#renderer/testing/estates.ts";
import { renderWith, storeWith } from "#renderer/testing/render.tsx";
import { servicesStep } from "./services-step.ts";
import { ServicesView } from "./services-view.tsx";
import { serviceLooks } from "./services.strings.ts";

async function shown(calls: FakeAnswers["calls"] = {}) {
  const bridge = createFakeBridge({
    sample: ok(openedOf(oneCleanForest())),
    calls: { "assessment/open": () => ok(anAssessment()), "assessment/save-profile": () => ok(null), ...calls },
  });
  const store = createAppStore(bridge);
  await store.getState().openAssessment(anAssessment().id);
  renderWith(store, <ServicesView />);
  return { bridge, store, user: userEvent.setup() };
}

describe("Services chosen", () => {
  it("has a word for every service that can be stated", () => {
    const all = Object.keys(serviceLooks);
    expect(profileSchema.safeParse({ ...emptyProfile, services: all }).success).toBe(true);
    expect(profileSchema.shape.services.unwrap().element.options).toEqual(all);
  });

  it("is chosen by keyboard, in the order of the list, and kept at once", async () => {
    const { bridge, store, user } = await shown();
    expect(servicesStep.count(store.getState())).toBeNull();
    expect(servicesStep.remains(store.getState())).toBe("No service is chosen yet");
    screen.getByRole("checkbox", { name: /^Teams/u }).focus();
    await user.keyboard(" ");
    screen.getByRole("checkbox", { name: /^Exchange Online/u }).focus();
    await user.keyboard(" ");
    expect(bridge.asked.at(-1)).toMatchObject({
      name: "assessment/save-profile",
      input: { profile: { ...emptyProfile, services: ["exchange-online", "teams"] } },
    });
    expect(screen.getByText(/^2 of 10 services chosen/u)).toBeDefined();
    expect(servicesStep.count(store.getState())).toBe("2");
    await user.keyboard(" ");
    expect(store.getState().assessment?.profile.services).toEqual(["teams"]);
  });

  it("says of each service what is looked at", async () => {
    await shown();
    const boxes = screen.getAllByRole<HTMLInputElement>("checkbox");
    expect(boxes).toHaveLength(10);
    for (const box of boxes) expect(box.labels?.[0]?.textContent).toContain("No check yet");
  });

  it("says why a choice was not stored", async () => {
    const readOnly = err({ code: "file-not-writable", asked: "write assessment.json", detail: "EROFS" } as const);
    const { user } = await shown({ "assessment/save-profile": () => readOnly });
    await user.click(screen.getByRole("checkbox", { name: /^Teams/u }));
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain(errorStrings["file-not-writable"].cause);
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name: /^Teams/u }).checked).toBe(true);
    expect(screen.getByRole("button", { name: "Save again" })).toBeDefined();
  });

  it("shows the choice of a bundle without offering to change it", () => {
    renderWith(storeWith(openedOf(oneCleanForest(), { profile: { services: ["teams"] } })), <ServicesView />);
    expect(screen.queryByRole("checkbox")).toBeNull();
    const chosen = screen.getAllByRole("listitem").filter((item) => item.textContent?.startsWith("Chosen"));
    expect(chosen.map((item) => item.textContent)).toEqual([expect.stringContaining("Teams")]);
  });

  it("leads to the start when nothing is open", () => {
    renderWith(createAppStore(createFakeBridge({ sample: ok(openedOf(oneCleanForest())) })), <ServicesView />);
    expect(screen.getByRole("button", { name: "To the start" })).toBeDefined();
  });
});
