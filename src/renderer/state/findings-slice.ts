import type { StateCreator } from "zustand";
import type { Area, Verdict } from "#domain/checks/finding.ts";
import type { ChangeKind } from "#domain/plan/compare-runs.ts";
import type { OptionId } from "#domain/options/option-ids.ts";
import type { AppState } from "./app-state.ts";

/** `first`: nothing was chosen yet, so the worst one shown; `none`: the pane was closed. */
export type FindingChoice =
  | { readonly kind: "first" }
  | { readonly kind: "none" }
  | { readonly kind: "finding"; readonly key: string };

/** What the list of findings is grouped by. */
export type FindingsGrouping = "area" | "verdict";

/** What is shown of the findings, kept while other steps are on screen. */
export interface FindingsView {
  readonly verdicts: readonly Verdict[];
  /** Whether findings that are waived are shown too, whatever their verdict. */
  readonly isWaivedShown: boolean;
  readonly search: string;
  /** `null` in a filter: all. */
  readonly area: Area | null;
  readonly option: OptionId | null;
  readonly forest: string | null;
  /** What became of a finding since the run that is compared with. */
  readonly change: ChangeKind | null;
  readonly grouping: FindingsGrouping;
  /** Ids of groups: areas and verdicts. */
  readonly folded: readonly string[];
  readonly choice: FindingChoice;
  /** Of the list, in pixels; `null`: wherever the chosen finding is. */
  readonly scrollTop: number | null;
}

/** What needs a person's attention; what passes or does not concern the estate is off at first. */
export const freshFindingsView: FindingsView = {
  verdicts: ["fail", "warn", "unknown", "manual"],
  isWaivedShown: false,
  search: "",
  area: null,
  option: null,
  forest: null,
  change: null,
  grouping: "area",
  folded: [],
  choice: { kind: "first" },
  scrollTop: null,
};

export interface FindingsSlice {
  readonly findingsView: FindingsView;
  readonly changeFindingsView: (changes: Partial<FindingsView>) => void;
}

export const createFindingsSlice: StateCreator<AppState, [], [], FindingsSlice> = (set) => ({
  findingsView: freshFindingsView,
  changeFindingsView: (changes) => set((state) => ({ findingsView: { ...state.findingsView, ...changes } })),
});
