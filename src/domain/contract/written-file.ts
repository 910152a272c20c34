import { z } from "zod";

import { countSchema } from "#domain/kernel/primitives.ts";

/** A file that was written, for the one who has to pass it on. */
export const writtenFileSchema = z.strictObject({
  /** In full, as the person chose it. */
  path: z.string(),
  sizeBytes: countSchema,
  /** 64 lower-case hex digits. */
  sha256: z.string(),
});
export type WrittenFile = z.infer<typeof writtenFileSchema>;
