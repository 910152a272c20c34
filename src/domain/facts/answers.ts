import { z } from "zod";

import { isoInstantSchema } from "#domain/kernel/primitives.ts";

/**
 * Answers to the questions that facts leave open, by the id of the question. An id or a choice of another version is
 * kept and counts as not stated.
 */
export const answersSchema = z.record(
  z.string().max(100),
  z.strictObject({
    /** Id of a choice of the question, or `not-known`. */
    value: z.string().max(100),
    /** When it was stated; `null` when that was not said. */
    at: isoInstantSchema.nullable().default(null),
  }),
);
export type Answers = z.infer<typeof answersSchema>;
