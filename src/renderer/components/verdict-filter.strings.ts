export const verdictFilterStrings = {
  /** Name of the group of toggles. */
  label: "Verdicts shown",
  waived: "Waived",
  waivedMeans: "Somebody decided to live with it, until a day. Its verdict stays what it is.",
} as const;
