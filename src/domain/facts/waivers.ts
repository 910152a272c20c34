import { z } from "zod";

import { isoInstantSchema } from "#domain/kernel/primitives.ts";

/**
 * What somebody decided to live with, and until when. It never changes a verdict; it says that the finding is known and
 * accepted, and it ends by itself.
 */
export const waiverSchema = z.strictObject({
  reason: z.string().min(1).max(1000),
  /** Who answers for it. */
  owner: z.string().min(1).max(200),
  /** Last day on which it holds, such as `2027-03-01`. */
  until: z.iso.date(),
  at: isoInstantSchema,
  /** What was waived; a worse verdict is not covered. */
  verdict: z.enum(["fail", "warn", "unknown", "manual"]),
});
export type Waiver = z.infer<typeof waiverSchema>;

/** By the key of the finding. */
export const waiversSchema = z.record(z.string().max(2000), waiverSchema);
export type Waivers = z.infer<typeof waiversSchema>;
