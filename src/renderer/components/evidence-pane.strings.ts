import { basisWords } from "#domain/words/basis.strings.ts";
import { formatCount } from "#renderer/format/numbers.ts";

export const evidencePaneStrings = {
  /** Name of the region for screen readers. */
  region: "Evidence of the selected finding",
  evidence: "Evidence",
  provenance: "Where it comes from",
  provenanceOf: (index: number, count: number): string => `Where it comes from, ${index} of ${count} sources`,
  missing: "What is missing",
  rule: (id: string): string => `Rule ${id}`,
  turn: "What would turn it",
  noEvidence: "No single value stands behind this; it follows from the estate as a whole.",
  notRead: "Not a value that was read from a server: it was stated, or worked out from others.",
  previous: "Previous finding",
  next: "Next finding",
  close: "Close the pane",
  showing: (shown: number, total: number): string => `Showing ${formatCount(shown)} of ${formatCount(total)}`,
  showAll: (total: number): string => `Show all ${formatCount(total)}`,
  sourceDated: (dated: string, read: string): string => `dated ${dated}, read ${read}`,
  sourceRead: (read: string): string => `read ${read}`,
  basis: basisWords,
  missingFact: "Fact",
  missingCause: "Cause",
  missingNext: "Next",
  /** What to do, whose job it is, and how long it takes. */
  who: (who: string, effort: string): string => `By: ${who}. Takes ${effort}.`,
} as const;
