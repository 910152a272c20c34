import { z } from "zod";

import type { Finding } from "#domain/checks/finding.ts";
import { rules } from "#domain/options/rules.ts";

/** What a check would find if a fact were different: that its rule holds, or that it does not. Nothing was measured. */
export const suppositionSchema = z.strictObject({
  /** Key of the finding. */
  finding: z.string().max(2000),
  holds: z.boolean(),
});
export type Supposition = z.infer<typeof suppositionSchema>;

/** Whether another outcome can be supposed: not where the rule has nothing to apply to. */
export const canBeSupposed = ({ verdict }: Pick<Finding, "verdict">): boolean => verdict !== "notApplicable";

/**
 * A finding as its check would give it, had its rule held or not. A rule that only warns or recommends warns at the
 * most. A finding that does not apply stays as it is.
 */
export function supposedFinding(finding: Finding, { holds }: Supposition): Finding {
  if (!canBeSupposed(finding)) return finding;
  if (holds) return { ...finding, verdict: "pass", message: "supposed", missing: [] };
  const effect = rules.get(finding.ruleId)?.effect;
  const verdict = effect === "blocks" || effect === "unknown" || effect === "scope" ? "fail" : "warn";
  return { ...finding, verdict, message: "supposed-not", missing: [] };
}
