import type { StateCreator } from "zustand";
import type { AppState } from "./app-state.ts";
import type { StepId } from "./step-id.ts";

export interface ViewSlice {
  /** The step on screen. */
  readonly step: StepId;
  readonly showStep: (step: StepId) => void;
  /** The step that help or settings were opened from. */
  readonly stepBefore: StepId;
  /** Goes back there. */
  readonly leaveAside: () => void;
  /** Whether the field that names the assessment is to take the focus once it is on screen. */
  readonly isNaming: boolean;
  /** Goes to the field that names the assessment. */
  readonly changeName: () => void;
  readonly nameReached: () => void;
}

export const createViewSlice: StateCreator<AppState, [], [], ViewSlice> = (set) => ({
  step: "start",
  stepBefore: "start",
  showStep: (step) => set((state) => ({ step, stepBefore: isAside(state.step) ? state.stepBefore : state.step })),
  leaveAside: () => set(({ stepBefore }) => ({ step: stepBefore })),
  isNaming: false,
  changeName: () => set({ step: "profile", isNaming: true }),
  nameReached: () => set({ isNaming: false }),
});

/** Pages beside the wizard, which lead back to where they were opened. */
const isAside = (step: StepId): boolean => step === "help" || step === "settings";
