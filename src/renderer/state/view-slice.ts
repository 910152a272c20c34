import type { StateCreator } from "zustand";
import type { AppState } from "./app-state.ts";
import type { StepId } from "./step-id.ts";

export interface ViewSlice {
  /** The step on screen. */
  readonly step: StepId;
  readonly showStep: (step: StepId) => void;
}

export const createViewSlice: StateCreator<AppState, [], [], ViewSlice> = (set) => ({
  step: "start",
  showStep: (step) => set({ step }),
});
