import { describe, expect, it } from "vitest";
import { err, ok } from "#domain/kernel/result.ts";
import { createFakeBridge, type FakeAnswers } from "#renderer/bridge/fake-bridge.ts";
import { openedOf, oneCleanForest, twoForestsWithFixes } from "#renderer/testing/estates.ts";
import { createAppStore } from "./store.ts";

const bundle = openedOf(twoForestsWithFixes());
const fix = { key: "enable-suffix-routing/a/b/c", id: "enable-suffix-routing" };
const other = { key: "roll-sso-key/a", id: "roll-sso-key" };

const answered: NonNullable<NonNullable<FakeAnswers["calls"]>["options/what-if"]> = ({ fixes, suppositions }) =>
  ok({ assumed: [...fixes], unneeded: [], supposed: [...suppositions], notThere: [], options: [] });

function opened(calls: FakeAnswers["calls"] = {}) {
  const bridge = createFakeBridge({
    sample: ok(bundle),
    calls: {
      "options/what-if": answered,
      ...calls,
    },
  });
  const store = createAppStore(bridge);
  store.getState().showEstate(bundle);
  const asked = () => bridge.asked.filter(({ name }) => name === "options/what-if").map(({ input }) => input);
  return { store, asked };
}

describe("what is assumed", () => {
  it("is asked for each time it changes, and kept off once it is turned off", async () => {
    const { store, asked } = opened();
    await store.getState().turnFix(fix);
    await store.getState().turnFix(other);
    await store.getState().turnFix(fix);
    expect(asked()).toMatchObject([{ fixes: [fix.key] }, { fixes: [fix.key, other.key] }, { fixes: [other.key] }]);
    expect(store.getState().whatIf).toMatchObject({
      picked: [
        { ...fix, isOn: false },
        { ...other, isOn: true },
      ],
      answer: { assumed: [other.key] },
    });
    await store.getState().turnFix(other);
    expect(store.getState().whatIf.answer).toBeNull();
    expect(asked()).toHaveLength(3);
  });

  it("supposes a finding to hold or not, takes it back, and turns it off and on", async () => {
    const { store, asked } = opened();
    const finding = { key: "a/b", title: "Routed" };
    await store.getState().suppose(finding, true);
    await store.getState().suppose(finding, false);
    await store.getState().turnOutcome("a/b");
    expect(store.getState().whatIf).toMatchObject({
      outcomes: [{ finding: "a/b", holds: false, isOn: false }],
      answer: null,
    });
    await store.getState().turnOutcome("a/b");
    await store.getState().suppose(finding, false);
    expect(store.getState().whatIf).toMatchObject({ outcomes: [], answer: null });
    expect(asked()).toMatchObject([true, false, false].map((holds) => ({ suppositions: [{ finding: "a/b", holds }] })));
  });

  it("takes the fewest fixes of an option beside what is assumed already", async () => {
    const step = {
      key: fix.key,
      fix: fix.id,
      what: "",
      who: "",
      effort: "",
      owner: "directory",
      hours: 1,
      days: 1,
      risk: "low",
      isReversible: true,
      needsWindow: false,
    } as const;
    const set = { servingForests: [] as string[], hours: 1, statusAfter: "supported" as const };
    const { store } = opened({
      "options/fewest-fixes": () =>
        ok([
          { ...set, option: "ad-fs", fixes: [{ ...step, key: "another" }] },
          { ...set, option: "pass-through-authentication", fixes: [step] },
        ]),
    });
    await store.getState().turnFix(other);
    await store.getState().takeFewestFixes("pass-through-authentication");
    expect(store.getState().whatIf.answer?.assumed).toEqual([other.key, fix.key]);
  });

  it("is judged anew when the estate is, and forgotten with it", async () => {
    const { store, asked } = opened();
    await store.getState().turnFix(fix);
    store.getState().renewEstate({ ...bundle });
    await Promise.resolve();
    expect(asked()).toHaveLength(2);
    store.getState().showEstate(openedOf(oneCleanForest()));
    expect(store.getState().whatIf).toEqual({ picked: [], outcomes: [], answer: null, error: null });
  });

  it("keeps the last of several answers, and none for an estate that is gone", async () => {
    const waiting: (() => void)[] = [];
    const { store } = opened();
    const bridge = createFakeBridge({
      sample: ok(bundle),
      calls: { "options/what-if": answered },
    });
    const slow = createAppStore({
      ...bridge,
      call: async (name, input) => {
        await new Promise<void>((resolve) => waiting.push(resolve));
        return bridge.call(name, input);
      },
    });
    slow.getState().showEstate(bundle);
    const first = slow.getState().turnFix(fix);
    const second = slow.getState().turnFix(other);
    waiting.toReversed().forEach((answer) => answer());
    await Promise.all([first, second]);
    expect(slow.getState().whatIf.answer?.assumed).toEqual([fix.key, other.key]);

    const last = slow.getState().turnFix(fix);
    slow.getState().showEstate(openedOf(oneCleanForest()));
    waiting.forEach((answer) => answer());
    await last;
    expect(slow.getState().whatIf).toEqual(store.getState().whatIf);
  });

  it("says when there was no answer", async () => {
    const error = { code: "invalid-input", asked: "what if", detail: null } as const;
    const { store } = opened({ "options/what-if": () => err(error), "options/fewest-fixes": () => err(error) });
    await store.getState().turnFix(fix);
    expect(store.getState().whatIf).toMatchObject({ answer: null, error });
    store.getState().resetWhatIf();
    await store.getState().takeFewestFixes("ad-fs");
    expect(store.getState().whatIf).toMatchObject({ picked: [], error });
  });
});
