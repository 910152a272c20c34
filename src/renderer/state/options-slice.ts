import type { StateCreator } from "zustand";
import type { OptionId } from "#domain/options/option-ids.ts";
import type { AppState } from "./app-state.ts";

/** `decides`: what the status rests on, the rest folded; `all`: every rule that was judged. */
export type ProofMode = "decides" | "all";

/** `estate`: the answer for all forests together; `forest`: the answers for one of them. */
export type OptionsScope = "estate" | "forest";

/** What is shown of the options, kept while other steps are on screen. */
export interface OptionsView {
  readonly scope: OptionsScope;
  /** The forest whose answers are shown in the scope `forest`; `null`: none was chosen yet. */
  readonly forest: string | null;
  /** Whether the options stand side by side in a table instead of one proof. */
  readonly isComparing: boolean;
  /** `null`: none was chosen yet. */
  readonly option: OptionId | null;
  readonly mode: ProofMode;
  /** Ids of proof nodes that were opened or closed by hand, against what the mode does by itself. */
  readonly turned: readonly string[];
  /** Id of the proof node whose fact is shown; `null`: the first that decides. */
  readonly node: string | null;
  /** Id of a proof node that another step led to: the branches above it are open; `null` at other times. */
  readonly cameFor: string | null;
}

export const freshOptionsView: OptionsView = {
  scope: "estate",
  forest: null,
  isComparing: false,
  option: null,
  mode: "decides",
  turned: [],
  node: null,
  cameFor: null,
};

export interface OptionsSlice {
  readonly optionsView: OptionsView;
  readonly changeOptionsView: (changes: Partial<OptionsView>) => void;
}

export const createOptionsSlice: StateCreator<AppState, [], [], OptionsSlice> = (set) => ({
  optionsView: freshOptionsView,
  changeOptionsView: (changes) => set((state) => ({ optionsView: { ...state.optionsView, ...changes } })),
});
