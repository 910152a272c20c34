import { z } from "zod";

import type { CheckContext } from "#domain/checks/define-check.ts";
import { findingSchema } from "#domain/checks/finding.ts";
import { checks } from "#domain/checks/index.ts";
import { isoInstantSchema } from "#domain/kernel/primitives.ts";

import { assessmentSchema } from "./assessment.ts";
import { assessOptions } from "./options.ts";

/** Facts judged by one version's rules: message ids and keys, no sentences. */
export const evaluationSchema = z.strictObject({
  evaluatedAt: isoInstantSchema,
  findings: z.array(findingSchema),
  options: z.array(assessmentSchema),
});
export type Evaluation = z.infer<typeof evaluationSchema>;

/** Runs every check and judges every option. Pure: the same facts, profile and time give the same evaluation. */
export function evaluate(context: CheckContext): Evaluation {
  const findings = checks.flatMap(({ check }) => check.run(context));
  return { evaluatedAt: context.now, findings, options: [...assessOptions(findings, context)] };
}
