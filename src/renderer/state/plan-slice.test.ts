import { describe, expect, it } from "vitest";
import { emptyPlanEdit, emptyPlanWish } from "#domain/facts/empty-plan-wish.ts";
import { emptyProfile, type Profile } from "#domain/facts/profile.ts";
import { ok } from "#domain/kernel/result.ts";
import { createFakeBridge } from "#renderer/bridge/fake-bridge.ts";
import { openedOf, twoForestsWithFixes } from "#renderer/testing/estates.ts";
import { createAppStore } from "./store.ts";

const bundle = openedOf(twoForestsWithFixes());

function workingStore() {
  const bridge = createFakeBridge({ sample: ok(bundle), calls: { "assessment/save-profile": () => ok(null) } });
  const store = createAppStore(bridge);
  const assessment = {
    id: "5b4c0a0e-7c60-4e52-8a4a-2f4c4d6f7a01",
    createdAt: "2026-11-25T09:00:00Z",
    profile: emptyProfile,
    connections: [],
    trying: [],
    rows: new Map(),
    run: "idle" as const,
    runError: null,
    saveError: null,
  };
  store.setState({ assessment, estate: { phase: "opened", bundle } });
  const saved = (): readonly Profile[] =>
    bridge.asked.flatMap(({ name, input }) =>
      name === "assessment/save-profile" ? [(input as { readonly profile: Profile }).profile] : [],
    );
  const stated = () => store.getState().assessment?.profile;
  return { store, saved, stated };
}

describe("what is stated of the plan", () => {
  it("is kept with the profile, and goes when nothing of it is left", async () => {
    const { store, saved, stated } = workingStore();
    await store.getState().editItem("a", { start: "2026-12-01" });
    await store.getState().editItem("a", { days: 3 });
    expect(saved().at(-1)?.plan.items).toEqual({ a: { ...emptyPlanEdit, start: "2026-12-01", days: 3 } });
    expect(store.getState().planView.chosen).toBe("a");
    await store.getState().editItem("a", { start: null, days: null });
    expect(stated()?.plan).toEqual(emptyPlanWish);
  });

  it("is undone step by step, and done again", async () => {
    const { store, stated, saved } = workingStore();
    const waiver = {
      reason: "Sold soon",
      owner: "Board",
      until: "2027-03-01",
      at: "2026-11-25T09:00:00Z",
      verdict: "fail",
    } as const;
    await store.getState().waive("finding", waiver);
    await store.getState().editItem("a", { state: "done", doneOn: "2026-11-25" });
    await store.getState().undoPlan();
    expect([stated()?.plan.items, stated()?.waivers]).toEqual([{}, { finding: waiver }]);
    await store.getState().undoPlan();
    expect(stated()?.waivers).toEqual({});
    await store.getState().undoPlan();
    await store.getState().redoPlan();
    expect(stated()?.waivers).toEqual({ finding: waiver });
    await store.getState().waive("finding", null);
    expect(stated()?.waivers).toEqual({});
    // What was undone is not done again after something else was changed.
    await store.getState().redoPlan();
    expect(stated()?.plan.items).toEqual({});
    expect(saved().at(-1)).toEqual(stated());
  });

  it("does not change where no assessment is open", async () => {
    const { store, saved } = workingStore();
    store.setState({ assessment: null });
    await store.getState().editItem("a", { days: 3 });
    await store.getState().undoPlan();
    expect(saved()).toEqual([]);
  });
});
