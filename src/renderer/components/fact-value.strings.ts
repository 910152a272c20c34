export const factValueStrings = {
  /** The cause follows as one or more sentences. */
  notCollected: (cause: string): string => `Not collected: ${cause}`,
  skipped: (reason: string): string => `Skipped: ${reason}`,
  /** Beside a value that a person stated and nobody read. */
  statedBy: (who: string, when: string): string => `Stated by ${who}, ${when}`,
  statedByUndated: (who: string): string => `Stated by ${who}`,
  stated: (when: string): string => `Stated on ${when}`,
  statedUndated: "Stated, not read",
} as const;
