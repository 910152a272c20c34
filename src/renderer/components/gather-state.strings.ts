import type { RunRow } from "#domain/contract/run.ts";

/** Where one collector of a run stands. */
export type GatherState = RunRow["state"];

/** States in the order of a bar, from what is done to what is to come. */
export const gatherStates: readonly GatherState[] = ["collected", "reading", "failed", "skipped", "waiting"];

/** In a list: "Collected". */
export const gatherStateWords: Readonly<Record<GatherState, string>> = {
  collected: "Collected",
  reading: "Reading",
  failed: "Failed",
  skipped: "Skipped",
  waiting: "Waiting",
};

/** Behind a count: "21 collected". */
export const gatherCountWords: Readonly<Record<GatherState, string>> = {
  collected: "collected",
  reading: "reading",
  failed: "failed",
  skipped: "skipped",
  waiting: "waiting",
};
