import { z } from "zod";

import type { CheckContext } from "#domain/checks/define-check.ts";
import { optionIds } from "#domain/options/option-ids.ts";
import { assessOptions } from "#domain/options/options.ts";
import { presentResult, type PresentDetails } from "#domain/result/present.ts";
import { resultDocumentSchema } from "#domain/result/result-document.ts";

import { assume } from "./assume.ts";
import { fixSetSchema, smallestFixes, type FixSet } from "./smallest-fixes.ts";

/** The options as they would be if some fixes were done. Nothing in it was measured. */
export const whatIfSchema = z.strictObject({
  /** Keys of the fixes that are taken as done. */
  assumed: z.array(z.string()),
  /** Keys that nothing asks for, neither now nor after the others. */
  unneeded: z.array(z.string()),
  options: resultDocumentSchema.shape.options,
});
export type WhatIf = z.infer<typeof whatIfSchema>;

/** What `evaluate --json` writes: the result, and what would change it. */
export const judgedDocumentSchema = resultDocumentSchema.extend({
  /** For each option that is supported after fixes and can be had by fixes alone, the fewest. Left out of `gather`. */
  fewestFixes: z.array(fixSetSchema).optional(),
  /** Left out where nothing was assumed. */
  whatIf: whatIfSchema.optional(),
});
export type JudgedDocument = z.infer<typeof judgedDocumentSchema>;

/** Judges the options as if the fixes of these keys were done. Pure. */
export function whatIf(context: CheckContext, keys: readonly string[], details: PresentDetails): WhatIf {
  const { context: after, findings, assumed, unneeded } = assume(context, keys);
  const options = [...assessOptions(findings, after)];
  const evaluation = { evaluatedAt: context.now, findings: [...findings], options };
  return {
    assumed: [...assumed],
    unneeded: [...unneeded],
    options: presentResult(after.estate, evaluation, details).options,
  };
}

/** The fewest fixes of every option that some would make supported. */
export function fewestFixes(context: CheckContext): readonly FixSet[] {
  return optionIds.flatMap((option) => {
    const found = smallestFixes(option, context);
    return found === null || found.fixes.length === 0 ? [] : [found];
  });
}
