import { describe, expect, it } from "vitest";
import { ok } from "#domain/kernel/result.ts";
import { createFakeBridge } from "#renderer/bridge/fake-bridge.ts";
import type { AppState } from "#renderer/state/app-state.ts";
import { createAppStore } from "#renderer/state/store.ts";
import { oneCleanForest, openedOf, partlyReadEstate, twoForestsWithFixes } from "#renderer/testing/estates.ts";
import { storeWith } from "#renderer/testing/render.tsx";
import { phases } from "./define-step.ts";
import { steps } from "./index.ts";
import { neighbours } from "./neighbours.ts";

const empty = createAppStore(createFakeBridge({ sample: ok(openedOf(oneCleanForest())) })).getState();
const step = (id: string) => steps.find((candidate) => candidate.id === id) ?? steps[0];

describe("the steps", () => {
  it("have ids of their own and follow the order of the phases", () => {
    expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
    const order = steps.flatMap(({ phase }) => (phase === null ? [] : [phases.indexOf(phase)]));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it("are reachable and done by what the state holds", () => {
    const fixes = storeWith(openedOf(twoForestsWithFixes())).getState();
    const partly = storeWith(openedOf(partlyReadEstate())).getState();
    const reachable = (state: AppState) => steps.filter((each) => each.isReachable(state)).map(({ id }) => id);
    const ofEstate = ["estate-map", "findings", "sign-in-options", "share"];
    expect(reachable(empty).filter((id) => ofEstate.includes(id))).toEqual([]);
    expect(reachable(fixes)).toEqual(expect.arrayContaining(ofEstate));
    expect(step("findings")?.isDone(fixes)).toBe(false);
    expect(step("sign-in-options")?.isDone(fixes)).toBe(false);
    expect(step("sign-in-options")?.count(partly)).toMatch(/^\d open$/u);
    expect(step("sign-in-options")?.remains(fixes)).toContain("1 option needs work first");
    expect(step("findings")?.remains(fixes)).toMatch(/findings? fails?/u);
  });

  it("know their neighbours, and none beyond the ends", () => {
    expect(neighbours(steps, "start").previous).toBeNull();
    expect(neighbours(steps, "findings").next?.id).toBe("questions");
    expect(neighbours(steps, "share").next).toBeNull();
  });
});
