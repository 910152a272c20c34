import type { StateCreator } from "zustand";
import type { AppState } from "./app-state.ts";
import { emptyRunLog, type RunLog } from "./run-log.ts";

/** What is shown of a run, kept while other steps are on screen. */
export interface GatherView {
  /** Ids of groups that a person folded. */
  readonly closedGroups: readonly string[];
  /** Ids of groups whose rows that need no attention are unfolded. */
  readonly openFolds: readonly string[];
  /** Failed rows that show cause and next step: the first few of a run, and those a person unfolded. */
  readonly openFailures: readonly string[];
  /** Of the rows, in pixels. */
  readonly scrollTop: number;
  readonly log: RunLog;
}

export type GatherFold = "closedGroups" | "openFolds" | "openFailures";

export const freshGatherView: GatherView = {
  closedGroups: [],
  openFolds: [],
  openFailures: [],
  scrollTop: 0,
  log: emptyRunLog,
};

export interface GatherViewSlice {
  readonly gatherView: GatherView;
  /** Folds what is unfolded, and the other way round. */
  readonly turnGatherFold: (fold: GatherFold, id: string) => void;
  readonly keepGatherScroll: (scrollTop: number) => void;
}

export const createGatherViewSlice: StateCreator<AppState, [], [], GatherViewSlice> = (set) => ({
  gatherView: freshGatherView,
  turnGatherFold: (fold, id) =>
    set(({ gatherView }) => ({ gatherView: { ...gatherView, [fold]: turned(gatherView[fold], id) } })),
  keepGatherScroll: (scrollTop) => set(({ gatherView }) => ({ gatherView: { ...gatherView, scrollTop } })),
});

function turned(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
}
