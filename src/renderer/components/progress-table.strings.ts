export const progressTableStrings = {
  state: "State",
  what: "What is read",
  count: "Count",
  rate: "Rate",
  time: "Time",
  actions: "Actions",
  /** On the button that unfolds a failed row. */
  why: (what: string): string => `Why it failed: ${what}`,
} as const;
