import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bridgeProperty } from "#domain/contract/channel-names.ts";
import { ok } from "#domain/kernel/result.ts";
import { oneCleanForest, openedOf } from "#renderer/testing/estates.ts";
import { createFakeBridge } from "./fake-bridge.ts";
import { windowBridge } from "./window-bridge.ts";
import { wireOf } from "./wire-of.ts";

const sample = openedOf(oneCleanForest());
const fake = createFakeBridge({ sample: ok(sample), dropped: ok(sample) });

afterEach(() => Reflect.deleteProperty(window, bridgeProperty));

describe("the bridge of the window", () => {
  beforeEach(() => {
    Object.defineProperty(window, bridgeProperty, { value: wireOf(fake), configurable: true });
  });

  it("asks the one that the preload put there, and reads its answers", async () => {
    expect(await windowBridge().call("estate/open-sample", null)).toEqual(ok(sample));
    expect(await windowBridge().openDropped(new File([], "estate.gcb"))).toEqual(ok(sample));
    expect(fake.asked.at(-1)?.name).toBe("estate/open-sample");
  });

  it("reads announcements until it is told to stop", () => {
    const heard: unknown[] = [];
    const end = windowBridge().on("estate/opened", (estate) => heard.push(estate));
    fake.announce("estate/opened", sample);
    end();
    fake.announce("estate/opened", sample);
    expect(heard).toEqual([sample]);
  });
});

it("is missing outside the app, which is said at once", () => {
  expect(() => windowBridge()).toThrow("works in the app only");
});
