import { afterEach, expect, it, vi } from "vitest";

import type { AnyCollector } from "../define-collector.ts";
import { collectFact, type CollectSetup } from "./collect.ts";
import { FakeDirectory } from "./fake-directory.ts";

/** States what every collector that asks a directory must do when the directory does not answer. */
export function itReportsTrouble<S extends "forest" | "domain">(
  collector: AnyCollector<S>,
  setup: CollectSetup = {},
): void {
  afterEach(() => {
    vi.useRealTimers();
  });

  it("says when it may not read", async () => {
    const directory = new FakeDirectory().break(() => true, "access-denied");
    const fact = await collectFact(collector, { ...setup, directory });
    expect(fact).toMatchObject({ status: "failed", error: { code: "access-denied" } });
  });

  it("gives up a server that says nothing, naming what was asked", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const directory = new FakeDirectory().break(() => true, "hang");
    const pending = collectFact(collector, { ...setup, directory });
    await vi.advanceTimersByTimeAsync(0);
    await vi.waitUntil(() => directory.asked.length > 0);
    await vi.advanceTimersByTimeAsync(collector.timeoutMs);
    expect(await pending).toMatchObject({
      status: "failed",
      error: { code: "timeout", asked: expect.stringContaining("asked of dc1") as string },
    });
  });

  it("stops at once when the run is cancelled", async () => {
    const cancel = new AbortController();
    const directory = new FakeDirectory().break(() => true, "hang");
    directory.onSearch(() => cancel.abort());
    const fact = await collectFact(collector, { ...setup, directory, signal: cancel.signal });
    expect(fact).toEqual({ status: "skipped", reason: "cancelled" });
  });
}
