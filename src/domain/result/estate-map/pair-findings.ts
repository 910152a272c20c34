import { verdicts } from "#domain/checks/verdicts.ts";
import type { FindingRow } from "#domain/result/result-document.ts";

/** Findings about two forests, whichever serves the other, worst first. */
export function pairFindings(
  findings: readonly FindingRow[],
  [first, second]: readonly [string, string],
): readonly FindingRow[] {
  const order = verdicts;
  return findings
    .filter(({ subject: { forest, servingForest } }) =>
      forest === first ? servingForest === second : forest === second && servingForest === first,
    )
    .toSorted((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
}
