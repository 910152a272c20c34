import { z } from "zod";

import { profileSchema } from "#domain/facts/profile.ts";
import { isoInstantSchema } from "#domain/kernel/primitives.ts";
import { optionStatusSchema } from "#domain/options/assessment.ts";
import { optionIdSchema } from "#domain/options/rule-book.ts";
import { resultDocumentSchema } from "#domain/result/result-document.ts";

/** A bundle as it is shown: its facts judged by today's rules, and what differs from the judgement it was made with. */
export const openedBundleSchema = z.strictObject({
  source: z.strictObject({
    /** `assessment`: kept on this computer, and can be gathered further; the others are read only. */
    kind: z.enum(["assessment", "file", "sample"]),
    /** File name without its folder; the sample's name for the sample; the id of an assessment. */
    name: z.string(),
  }),
  madeAt: isoInstantSchema,
  madeByVersion: z.string(),
  profile: profileSchema,
  /** Judged now, by this version's rules. */
  result: resultDocumentSchema,
  /** Options whose status differs from the day the bundle was made; empty when nothing changed. */
  changedOptions: z.array(
    z.strictObject({
      option: optionIdSchema,
      scope: z.string(),
      before: optionStatusSchema.nullable(),
      now: optionStatusSchema,
    }),
  ),
});
export type OpenedBundle = z.infer<typeof openedBundleSchema>;
