import type { Verdict } from "#domain/checks/finding.ts";
import type { ErrorWords } from "#domain/kernel/error-code.strings.ts";
import { verdictWords } from "#domain/words/verdict.strings.ts";
import { counted } from "#renderer/format/numbers.ts";

const word = (verdict: Verdict): string => verdictWords[verdict].word;

export const recheckButtonStrings = {
  button: "Re-check",
  describe: (facts: number): string => `Asks for ${counted(facts, "fact", "facts")} again. F5 does the same.`,
  busy: "A run is under way; this can be asked again when it has ended.",
  asking: (facts: number): string => `Asking for ${counted(facts, "fact", "facts")} again …`,
  failed: ({ cause, next }: ErrorWords): string => `Asking again met trouble. ${cause} ${next}`,
  same: (now: Verdict): string => `Asked again: ${word(now)}, as before`,
  changed: (before: Verdict, now: Verdict): string => `Asked again: was ${word(before)}, now ${word(now)}`,
} as const;
