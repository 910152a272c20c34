import { describe, expect, it } from "vitest";
import { err, ok } from "#domain/kernel/result.ts";
import { createFakeBridge } from "#renderer/bridge/fake-bridge.ts";
import { anAssessment } from "#renderer/testing/assessments.ts";
import { oneCleanForest, openedOf, twoForestsWithFixes } from "#renderer/testing/estates.ts";
import { openBundleOf } from "./estate-slice.ts";
import { freshFindingsView } from "./findings-slice.ts";
import { createAppStore } from "./store.ts";

const sample = openedOf(twoForestsWithFixes(), { source: { kind: "sample", name: "sample-estate.zip" } });
const file = openedOf(oneCleanForest());
const notAZip = { code: "bundle-not-a-zip", asked: "open broken.zip", detail: null } as const;

describe("the open estate", () => {
  it("opens the sample and shows its options", async () => {
    const store = createAppStore(createFakeBridge({ sample: ok(sample) }));
    await store.getState().openSample();
    expect(store.getState()).toMatchObject({ estate: { phase: "opened", bundle: sample }, step: "sign-in-options" });
  });

  it("says what is being opened while it waits", async () => {
    const store = createAppStore(createFakeBridge({ sample: ok(sample) }));
    const opening = store.getState().openSample();
    expect(store.getState().estate).toEqual({ phase: "opening", source: "sample", previous: null });
    await opening;
  });

  it("stays at the start when no bundle was named on the command line", async () => {
    const store = createAppStore(createFakeBridge({ sample: ok(sample) }));
    await store.getState().openCurrent();
    expect(store.getState()).toMatchObject({ estate: { phase: "none" }, step: "start" });
  });

  it("keeps the open estate when the file dialog is closed", async () => {
    const store = createAppStore(createFakeBridge({ sample: ok(sample), file: ok(null) }));
    await store.getState().openSample();
    await store.getState().openFile();
    expect(store.getState().estate).toEqual({ phase: "opened", bundle: sample });
  });

  it("keeps the open estate behind the error of one that cannot be opened", async () => {
    const store = createAppStore(createFakeBridge({ sample: ok(sample), file: err(notAZip) }));
    await store.getState().openSample();
    await store.getState().openFile();
    expect(store.getState()).toMatchObject({ estate: { phase: "failed", error: notAZip }, step: "start" });
    expect(openBundleOf(store.getState().estate)).toBe(sample);
  });

  it("takes an estate announced from outside, and stops when told to", () => {
    const bridge = createFakeBridge({ sample: ok(sample) });
    const store = createAppStore(bridge);
    const end = store.getState().followAnnouncements();
    bridge.announce("estate/opened", file);
    expect(store.getState().estate).toEqual({ phase: "opened", bundle: file });
    bridge.announce("estate/open-failed", notAZip);
    expect(store.getState().estate).toMatchObject({ phase: "failed", error: notAZip });
    end();
    bridge.announce("estate/opened", sample);
    expect(store.getState().estate.phase).toBe("failed");
  });

  it("leaves a run that is under way on screen, whatever is opened from outside", async () => {
    const calls = { "assessment/open": () => ok(anAssessment({ isRunning: true })) };
    const bridge = createFakeBridge({ sample: ok(sample), calls });
    const store = createAppStore(bridge);
    store.getState().followAnnouncements();
    await store.getState().openAssessment(anAssessment().id);
    bridge.announce("estate/opened", file);
    expect(store.getState()).toMatchObject({ step: "gather", notice: { code: "already-running" } });
    bridge.announce("estate/open-failed", notAZip);
    expect(store.getState()).toMatchObject({ step: "gather", notice: notAZip, assessment: { run: "running" } });
  });

  it("forgets selection and filters of the estate before", async () => {
    const store = createAppStore(createFakeBridge({ sample: ok(sample) }));
    store.getState().changeFindingsView({ search: "works" });
    store.getState().changeOptionsView({ option: "ad-fs" });
    await store.getState().openSample();
    expect(store.getState().findingsView).toEqual(freshFindingsView);
    expect(store.getState().optionsView.option).toBeNull();
  });
});
