import { formatCount } from "#renderer/format/numbers.ts";

export const findingGridStrings = {
  label: "Findings",
  verdict: "Verdict",
  finding: "Finding",
  affects: "Affects",
  /** Read by screen readers after the verdict, the title and the object. */
  affectsSpoken: (options: string): string => `affects ${options}`,
  rows: (count: number): string => `${formatCount(count)} ${count === 1 ? "finding" : "findings"}`,
} as const;
