export const coverageDetailsStrings = {
  title: "What could not be read",
  nothing: "Every fact that was asked for was read.",
  cause: "Cause",
  next: "Next",
  asked: "Asked",
  /** A forest as a whole. */
  forest: (forest: string): string => `Forest ${forest}`,
} as const;
