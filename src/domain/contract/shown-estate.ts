import { z } from "zod";

import { assessmentIdSchema } from "./assessment.ts";

/**
 * Which estate the window means: the source of the bundle that it shows. `assessment`: one of this computer, by its id;
 * the others: the bundle that was opened last, whose name has to agree.
 */
export const shownEstateSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("assessment"), name: assessmentIdSchema }),
  z.strictObject({ kind: z.enum(["file", "sample"]), name: z.string().max(4096) }),
]);
export type ShownEstate = z.infer<typeof shownEstateSchema>;
