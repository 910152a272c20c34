import { afterEach, describe, expect, it } from "vitest";
import { bridgeProperty } from "#domain/contract/channel-names.ts";
import { ok } from "#domain/kernel/result.ts";
import { oneCleanForest, openedOf } from "#renderer/testing/estates.ts";
import { createFakeBridge } from "./fake-bridge.ts";
import { windowBridge } from "./window-bridge.ts";

afterEach(() => Reflect.deleteProperty(window, bridgeProperty));

describe("the bridge of the window", () => {
  it("is the one that the preload put there", () => {
    const bridge = createFakeBridge({ sample: ok(openedOf(oneCleanForest())) });
    Object.defineProperty(window, bridgeProperty, { value: bridge, configurable: true });
    expect(windowBridge()).toBe(bridge);
  });

  it("is missing outside the app, which is said at once", () => {
    expect(() => windowBridge()).toThrow("works in the app only");
  });
});
