import { counted } from "#renderer/format/numbers.ts";

export const optionCardStrings = {
  programme: "Programme",
  inScope: "In scope",
  outsideScope: "Outside scope",
  more: (count: number): string => `${count} more ${count === 1 ? "forest" : "forests"}`,
  /** Heads the status under what is assumed. */
  withFixes: (count: number): string => `With ${counted(count, "fix", "fixes")}`,
  noChange: "No change",
  stillUndecided: "Still undecided",
} as const;
