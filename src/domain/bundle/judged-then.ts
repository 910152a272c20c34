import { z } from "zod";

import { optionStatusSchema } from "#domain/options/assessment.ts";
import { optionIdSchema } from "#domain/options/rule-book.ts";

/**
 * What is compared of the judgement that a bundle was made with. The rest of its result is not read, so that results may
 * grow from version to version without losing the comparison.
 */
export const judgedThenSchema = z.object({
  kind: z.literal("groundcheck-result"),
  options: z.array(z.object({ id: optionIdSchema, scope: z.string(), status: optionStatusSchema })),
});
export type JudgedThen = z.infer<typeof judgedThenSchema>;
