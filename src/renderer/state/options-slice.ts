import type { StateCreator } from "zustand";
import type { OptionId } from "#domain/options/rules.ts";
import type { AppState } from "./app-state.ts";

/** `decides`: what the status rests on, the rest folded; `all`: every rule that was judged. */
export type ProofMode = "decides" | "all";

/** What is shown of the options, kept while other steps are on screen. */
export interface OptionsView {
  /** `null`: none was chosen yet. */
  readonly option: OptionId | null;
  readonly mode: ProofMode;
  /** Ids of proof nodes that were opened or closed by hand, against what the mode does by itself. */
  readonly turned: readonly string[];
  /** Id of the proof node whose fact is shown; `null`: the first that decides. */
  readonly node: string | null;
}

export const freshOptionsView: OptionsView = { option: null, mode: "decides", turned: [], node: null };

export interface OptionsSlice {
  readonly optionsView: OptionsView;
  readonly changeOptionsView: (changes: Partial<OptionsView>) => void;
}

export const createOptionsSlice: StateCreator<AppState, [], [], OptionsSlice> = (set) => ({
  optionsView: freshOptionsView,
  changeOptionsView: (changes) => set((state) => ({ optionsView: { ...state.optionsView, ...changes } })),
});
