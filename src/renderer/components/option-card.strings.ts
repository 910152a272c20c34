import { counted } from "#renderer/format/numbers.ts";

export const optionCardStrings = {
  programme: "Programme",
  inScope: "In scope",
  outsideScope: "Outside scope",
  more: (count: number): string => `${count} more ${count === 1 ? "forest" : "forests"}`,
  /** Heads the status under what is assumed. */
  withAssumed: (fixes: number, outcomes: number): string => {
    const parts = [
      ...(fixes > 0 ? [counted(fixes, "fix", "fixes")] : []),
      ...(outcomes > 0 ? [counted(outcomes, "finding otherwise", "findings otherwise")] : []),
    ];
    return `With ${parts.join(" and ")}`;
  },
  noChange: "No change",
  stillUndecided: "Still undecided",
} as const;
