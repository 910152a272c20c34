import { z } from "zod";

import type { CheckContext } from "#domain/checks/define-check.ts";
import { optionIds } from "#domain/options/option-ids.ts";
import { assessOptions } from "#domain/options/options.ts";
import { presentResult, type PresentDetails } from "#domain/result/present.ts";
import { resultDocumentSchema } from "#domain/result/result-document.ts";

import { assume } from "./assume.ts";
import { suppositionSchema, type Supposition } from "./supposition.ts";
import { fixSetSchema, smallestFixes, type FixSet } from "./smallest-fixes.ts";

/** The options as they would be if some fixes were done and some facts different. Nothing in it was measured. */
export const whatIfSchema = z.strictObject({
  /** Keys of the fixes that are taken as done. */
  assumed: z.array(z.string()),
  /** Keys that nothing asks for, neither now nor after the others. */
  unneeded: z.array(z.string()),
  /** What was supposed of findings, in the place of their verdicts. */
  supposed: z.array(suppositionSchema),
  /** Keys of findings that something was supposed of, and that are not there or do not apply. */
  notThere: z.array(z.string()),
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

/** What is taken for true without being so. */
export interface Assumed {
  /** Keys of fixes that are taken as done. */
  readonly fixes: readonly string[];
  readonly suppositions: readonly Supposition[];
}

/** Judges the options under what is assumed. Pure. */
export function whatIf(context: CheckContext, given: Assumed, details: PresentDetails): WhatIf {
  const played = assume(context, given.fixes, given.suppositions);
  const { context: after, findings, assumed, unneeded, supposed, notThere } = played;
  const options = [...assessOptions(findings, after)];
  const evaluation = { evaluatedAt: context.now, findings: [...findings], options };
  return {
    assumed: [...assumed],
    unneeded: [...unneeded],
    supposed: [...supposed],
    notThere: [...notThere],
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
