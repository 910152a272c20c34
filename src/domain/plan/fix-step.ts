import { z } from "zod";

import type { Finding } from "#domain/checks/finding.ts";
import { fixKey, fixOf } from "#domain/checks/fix-of.ts";

import { fixData, risks, roles, type FixData } from "./fixes.ts";

/** One piece of work at one place. */
export const fixStepSchema = z.strictObject({
  /** Names it: the fix and where it is done. The same from run to run; what `--assume` takes. */
  key: z.string(),
  /** In the registry of fixes. */
  fix: z.string(),
  what: z.string(),
  who: z.string(),
  /** In words; the figures below are rough ones for planning. */
  effort: z.string(),
  owner: z.enum(roles),
  hours: z.number(),
  /** Working days from begin to done. */
  days: z.number(),
  risk: z.enum(risks),
  isReversible: z.boolean(),
  needsWindow: z.boolean(),
});
export type FixStep = z.infer<typeof fixStepSchema>;

/** The work that a finding asks for; `null` where there is none, or this version does not know it. */
export function fixStep(finding: Finding): FixStep | null {
  const fix = fixOf(finding);
  const key = fixKey(finding);
  const data: FixData | null = fix === null ? null : fixData(fix.id);
  if (fix === null || key === null || data === null) return null;
  const { owner, hours, days, risk, isReversible, needsWindow } = data;
  const { what, who, effort } = fix;
  return { key, fix: fix.id, what, who, effort, owner, hours, days, risk, isReversible, needsWindow };
}
