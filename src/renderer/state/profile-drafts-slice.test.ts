import { describe, expect, it } from "vitest";
import { ok } from "#domain/kernel/result.ts";
import { createFakeBridge } from "#renderer/bridge/fake-bridge.ts";
import { anAssessment } from "#renderer/testing/assessments.ts";
import { oneCleanForest, openedOf } from "#renderer/testing/estates.ts";
import { noTexts, typedTexts } from "./profile-drafts-slice.ts";
import { createAppStore } from "./store.ts";

const other = "0b6f5a1e-7f63-4c58-9d0b-0f4f2a3b1c5d";

async function opened() {
  const store = createAppStore(
    createFakeBridge({
      sample: ok(openedOf(oneCleanForest())),
      calls: { "assessment/open": ({ id }) => ok(anAssessment({ id })) },
    }),
  );
  await store.getState().openAssessment(anAssessment().id);
  return store;
}

describe("what is typed into the profile", () => {
  it("stays until it is forgotten, field by field", async () => {
    const store = await opened();
    store.getState().typeIntoProfile("seats", "-5");
    store.getState().typeIntoProfile("licences", "E3 ");
    store.getState().forgetTyped(["licences"]);
    expect(typedTexts(store.getState())).toEqual({ seats: "-5" });
  });

  it("belongs to one assessment", async () => {
    const store = await opened();
    store.getState().typeIntoProfile("seats", "-5");
    await store.getState().openAssessment(other);
    expect(typedTexts(store.getState())).toBe(noTexts);
    store.getState().typeIntoProfile("licences", "E3");
    expect(typedTexts(store.getState())).toEqual({ licences: "E3" });
  });

  it("goes nowhere while no assessment is open", async () => {
    const store = await opened();
    await store.getState().openSample();
    store.getState().typeIntoProfile("seats", "5");
    expect(typedTexts(store.getState())).toEqual({});
  });
});
