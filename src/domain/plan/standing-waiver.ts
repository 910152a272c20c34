import type { Waiver } from "#domain/facts/waivers.ts";
import type { FindingRow } from "#domain/result/result-document.ts";

const weights = { manual: 0, unknown: 0, warn: 1, fail: 2 } as const;

/**
 * The waiver of a finding as far as it holds on a day: not after its last day, and not for a worse verdict than was
 * waived. `null` where there is none, or nothing to waive.
 */
export function standingWaiver({ waiver, verdict }: FindingRow, today: string): Waiver | null {
  if (waiver === null || verdict === "pass" || verdict === "notApplicable") return null;
  return today <= waiver.until && weights[verdict] <= weights[waiver.verdict] ? waiver : null;
}
