/** One piece of work as the plan shows it. Days are days of the calendar, such as "2026-12-15". */
export interface PlanLine {
  readonly key: string;
  /** In the order of the plan, from 1. */
  readonly number: number;
  readonly name: string;
  /** Where it is done: the last part of its key, short. */
  readonly place: string;
  readonly owner: string;
  /** Working days that it takes; waiting for a window comes on top. */
  readonly days: number;
  /** The same in words: "5 days". */
  readonly duration: string;
  readonly start: string;
  readonly end: string;
  /** Working days by which it can slip. */
  readonly slackDays: number;
  readonly isDone: boolean;
  /** What does not fit together, in words; empty when all does. */
  readonly trouble: string;
  /** Keys of lines that come first. */
  readonly after: readonly string[];
}

export interface PlanGroup {
  readonly id: string;
  readonly title: string;
  /** "3 items, 1 done". */
  readonly counts: string;
  readonly isOpen: boolean;
  readonly lines: readonly PlanLine[];
}

/** What is marked on the days themselves. */
export interface PlanMarks {
  readonly today: string;
  /** `null` when no target was stated. */
  readonly target: string | null;
  /** The end of the plan; `null` when nothing is open. */
  readonly finish: string | null;
  readonly freezes: readonly { readonly from: string; readonly to: string; readonly reason: string }[];
  readonly calls: readonly string[];
}

/** Changes that a person can make in the chart; left out where the plan is read only. */
export interface PlanChanges {
  readonly onMark: (key: string, isDone: boolean) => void;
  /** A new first day. */
  readonly onMove: (key: string, start: string) => void;
  /** Working days that it takes from now on. */
  readonly onStretch: (key: string, days: number) => void;
}
