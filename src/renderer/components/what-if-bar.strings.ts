import { counted } from "#renderer/format/numbers.ts";

export const whatIfBarStrings = {
  title: "What if",
  assumedOnly: "Assumed only",
  nothing: "Pick fixes, or say in the proof what may be otherwise, to see what it would change",
  add: "Fix",
  addDescribed: "Assume another fix",
  fewest: "The fewest that make it supported",
  none: "Nothing else to assume here",
  becomes: "becomes",
  noChange: "no change",
  reset: "Reset",
  unneeded: (count: number): string => `${counted(count, "fix is", "fixes are")} not needed any more`,
  failed: "What they would change could not be worked out.",
  told: (option: string, before: string, after: string): string =>
    before === after ? `What if: ${option}: ${after}, no change.` : `What if: ${option}: ${before}, now ${after}.`,
} as const;
