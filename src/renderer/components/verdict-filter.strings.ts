export const verdictFilterStrings = {
  /** Name of the group of toggles. */
  label: "Verdicts shown",
} as const;
