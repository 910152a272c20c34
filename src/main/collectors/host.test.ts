import { describe, expect, it } from "vitest";

import { hostCollector } from "./host.ts";
import { collectFact, collectValue } from "./testing/collect.ts";
import { fakeHost } from "./testing/fake-ports.ts";

describe("the host collector", () => {
  it("hands on what the host says of itself", async () => {
    expect(await collectValue(hostCollector)).toEqual(fakeHost);
  });

  it("fails with what went wrong", async () => {
    const host = { describe: () => Promise.reject(new Error("no registry")) };
    expect(await collectFact(hostCollector, { host })).toMatchObject({
      status: "failed",
      error: { code: "internal", detail: "Error: no registry" },
    });
  });

  it("is skipped when the run is cancelled", async () => {
    const fact = await collectFact(hostCollector, { signal: AbortSignal.abort() });
    expect(fact).toEqual({ status: "skipped", reason: "cancelled" });
  });
});
