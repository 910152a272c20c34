export const findingGridStrings = {
  label: "Findings",
  verdict: "Verdict",
  finding: "Finding",
  affects: "Affects",
  /** Read by screen readers after the verdict, the title and the object. */
  affectsSpoken: (options: string): string => `affects ${options}`,
} as const;
