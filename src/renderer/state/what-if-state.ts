import type { CodedError } from "#domain/kernel/error-code.ts";
import type { Supposition } from "#domain/plan/supposition.ts";
import type { WhatIf } from "#domain/plan/what-if.ts";

/** A fix that was picked to be assumed; it stays in the bar while it is turned off. */
export interface PickedFix {
  /** Names the work and its place. */
  readonly key: string;
  /** Names the kind of work. */
  readonly id: string;
  readonly isOn: boolean;
}

/** What a finding was supposed to say; it stays in the bar while it is turned off. */
export interface PickedOutcome extends Supposition {
  readonly title: string;
  readonly isOn: boolean;
}

export interface WhatIfState {
  readonly picked: readonly PickedFix[];
  readonly outcomes: readonly PickedOutcome[];
  /** The options under what is assumed; `null` while nothing is, and until the first answer. */
  readonly answer: WhatIf | null;
  /** Why the last question was not answered; `null` otherwise. */
  readonly error: CodedError | null;
}

export const freshWhatIf: WhatIfState = { picked: [], outcomes: [], answer: null, error: null };
