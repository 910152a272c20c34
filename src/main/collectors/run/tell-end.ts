import type { Fact } from "#domain/facts/envelope.ts";

import type { ProgressMeter } from "./progress.ts";

/** Tells what became of a collector, or of one that could not even be asked. */
export function tellEnd(meter: ProgressMeter, fact: Fact<unknown>): void {
  if (fact.status === "collected") meter.enter("collected", { server: fact.from.server });
  else if (fact.status === "failed") meter.enter("failed", { error: fact.error });
  else meter.enter("skipped", { reason: fact.reason });
}
