import type { ComponentType } from "react";
import type { AppState } from "#renderer/state/app-state.ts";
import type { StepId } from "#renderer/state/step-id.ts";

/** The six phases of the wizard, in order. They stay in the navigation also while none of their steps is built. */
export const phases = ["initiate", "assess", "decide", "remediate", "enable", "share"] as const;
export type Phase = (typeof phases)[number];

/** A step of the wizard. Its place in the order is its place in `steps/index.ts`. */
export interface Step {
  readonly id: StepId;
  readonly title: string;
  /** `null` for the page before the wizard. */
  readonly phase: Phase | null;
  /** Whether the step has anything to do with what is open; a bundle from elsewhere is not connected. Always, if left out. */
  readonly isOffered?: (state: AppState) => boolean;
  /** Whether what the step needs is there; if not, its view says what is missing. */
  readonly isReachable: (state: AppState) => boolean;
  /** Whether nothing is left to look at. */
  readonly isDone: (state: AppState) => boolean;
  /** One short count for the navigation: "7 fail"; `null` when there is none worth telling. */
  readonly count: (state: AppState) => string | null;
  /** What remains to be done here, as a sentence for the footer; `null` when nothing is. */
  readonly remains: (state: AppState) => string | null;
  readonly View: ComponentType;
  /** Loads the view ahead of its being shown; left out where it is part of the first picture. */
  readonly preload?: () => Promise<void>;
}

export const defineStep = (step: Step): Step => step;
