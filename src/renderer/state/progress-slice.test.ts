import { describe, expect, it } from "vitest";
import { ok } from "#domain/kernel/result.ts";
import { compareRuns } from "#domain/plan/compare-runs.ts";
import { createFakeBridge } from "#renderer/bridge/fake-bridge.ts";
import { openedOf, twoForestsWithFixes } from "#renderer/testing/estates.ts";
import { createAppStore } from "./store.ts";

const bundle = openedOf(twoForestsWithFixes());

function compared(file: string | null) {
  const comparison = compareRuns(bundle.result, bundle.result);
  if (comparison === null) throw new Error("both are of one estate");
  const bridge = createFakeBridge({
    sample: ok(bundle),
    calls: { "progress/compare": () => ok({ file, comparison }) },
  });
  const store = createAppStore(bridge);
  store.getState().showEstate(bundle);
  return store;
}

describe("a comparison", () => {
  it.each([[null], ["may.zip"]])("with %s is out of date once the estate is judged anew", async (file) => {
    const store = compared(file);
    await store.getState().compareWith("file");
    expect(store.getState().progress).toMatchObject({ phase: "compared", file });
    store.getState().renewEstate({ ...bundle });
    expect(store.getState().progress).toEqual({ phase: "idle" });
  });

  it("is dropped when the estate was judged anew while it was worked out", async () => {
    const store = compared(null);
    const waiting = store.getState().compareWith("run-before");
    store.getState().renewEstate({ ...bundle });
    await waiting;
    expect(store.getState().progress).toEqual({ phase: "idle" });
  });
});
