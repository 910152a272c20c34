import { describe, expect, it } from "vitest";
import type { Assessment } from "#domain/contract/assessment.ts";
import { err, ok } from "#domain/kernel/result.ts";
import { createFakeBridge, type FakeAnswers } from "#renderer/bridge/fake-bridge.ts";
import { anAssessment } from "#renderer/testing/assessments.ts";
import { oneCleanForest, openedOf } from "#renderer/testing/estates.ts";
import { typedTexts } from "./profile-drafts-slice.ts";
import { createAppStore } from "./store.ts";

const other = "0b6f5a1e-7f63-4c58-9d0b-0f4f2a3b1c5d";

async function opened(changes: Partial<Assessment> = {}, calls: FakeAnswers["calls"] = {}) {
  const bridge = createFakeBridge({
    sample: ok(openedOf(oneCleanForest())),
    calls: {
      "assessment/open": ({ id }) => ok(anAssessment({ ...changes, id })),
      "assessment/save-drafts": () => ok(null),
      ...calls,
    },
  });
  const store = createAppStore(bridge);
  await store.getState().openAssessment(anAssessment().id);
  return { store, drafts: () => bridge.asked.filter(({ name }) => name === "assessment/save-drafts") };
}

describe("what is typed into the profile", () => {
  it("stays until it is forgotten, field by field", async () => {
    const { store } = await opened();
    store.getState().typeIntoProfile("seats", "-5");
    store.getState().typeIntoProfile("licences", "E3 ");
    store.getState().forgetTyped(["licences"]);
    expect(typedTexts(store.getState())).toEqual({ seats: "-5" });
  });

  it("belongs to one assessment", async () => {
    const { store } = await opened();
    store.getState().typeIntoProfile("seats", "-5");
    await store.getState().openAssessment(other);
    expect(typedTexts(store.getState())).toEqual({});
    store.getState().typeIntoProfile("licences", "E3");
    expect(typedTexts(store.getState())).toEqual({ licences: "E3" });
  });

  it("comes back with the assessment where it was kept", async () => {
    const { store, drafts } = await opened({ profileDrafts: { seats: "-5" } });
    expect(typedTexts(store.getState())).toEqual({ seats: "-5" });
    await store.getState().keepTyped(["seats"]);
    expect(drafts()).toEqual([]);
    await store.getState().keepTyped([]);
    expect(drafts()).toMatchObject([{ input: { drafts: {} } }]);
  });

  it("is still there when a bundle came in between", async () => {
    const { store } = await opened({ profileDrafts: { seats: "-5" } });
    store.getState().typeIntoProfile("licences", "E3 and");
    await store.getState().openSample();
    await store.getState().openAssessment(anAssessment().id);
    expect(typedTexts(store.getState())).toEqual({ seats: "-5", licences: "E3 and" });
  });

  it("is tried again when it could not be written, and the trouble is told", async () => {
    let isFull = true;
    const full = err({ code: "disk-full", asked: "write assessment.json", detail: "ENOSPC" } as const);
    const { store, drafts } = await opened({}, { "assessment/save-drafts": () => (isFull ? full : ok(null)) });
    store.getState().typeIntoProfile("seats", "many");
    await store.getState().keepTyped(["seats"]);
    expect(store.getState().assessment?.saveError?.code).toBe("disk-full");
    isFull = false;
    await store.getState().keepTyped(["seats"]);
    expect(store.getState().assessment?.saveError).toBeNull();
    expect(drafts()).toHaveLength(2);
  });

  it("goes nowhere while no assessment is open", async () => {
    const { store } = await opened();
    await store.getState().openSample();
    store.getState().typeIntoProfile("seats", "5");
    expect(typedTexts(store.getState())).toEqual({});
  });
});
