import { z } from "zod";

import { codedErrorSchema } from "#domain/kernel/error-code.ts";
import { isoInstantSchema } from "#domain/kernel/primitives.ts";

/** How the conversation with the source was protected. */
export const protectionSchema = z.enum(["sasl-sealed", "tls", "tls-channel-bound", "none", "local"]);
export type Protection = z.infer<typeof protectionSchema>;

/** Where a collected value comes from. `server` is the one that really answered, also after a fail-over. */
export const provenanceSchema = z.strictObject({
  /** Host name of the server that answered; the host's own name for local facts. */
  server: z.string(),
  /** TCP port, `null` for local facts. */
  port: z.int().nullable(),
  protection: protectionSchema,
  /** The question in the field's own words: base DN, scope, filter and attributes, or the command asked. */
  query: z.string(),
  /** Who asked: `CORP\reader` or "signed-in user …". */
  identity: z.string(),
  /** Name of the host the question was asked from. */
  vantage: z.string(),
});
export type Provenance = z.infer<typeof provenanceSchema>;

/** Why a fact was not asked for. */
export const skipReasonSchema = z.enum([
  "forest-not-reached",
  "domain-not-reached",
  "dependency-failed",
  "cancelled",
  "skipped-by-hand",
  "not-offered-here",
]);
export type SkipReason = z.infer<typeof skipReasonSchema>;

/**
 * The envelope of every fact. In a collected value every key is present, and `null` means "asked, and there is no
 * value"; not knowing is the envelope's job.
 */
export type Fact<T> =
  | { readonly status: "collected"; readonly value: T; readonly at: string; readonly from: Provenance }
  | { readonly status: "failed"; readonly error: z.infer<typeof codedErrorSchema>; readonly at: string }
  | { readonly status: "skipped"; readonly reason: SkipReason };

/** The schema of a {@link Fact} with the given value. */
export function factSchema<S extends z.ZodType>(value: S) {
  return z.discriminatedUnion("status", [
    z.strictObject({ status: z.literal("collected"), value, at: isoInstantSchema, from: provenanceSchema }),
    z.strictObject({ status: z.literal("failed"), error: codedErrorSchema, at: isoInstantSchema }),
    z.strictObject({ status: z.literal("skipped"), reason: skipReasonSchema }),
  ]);
}
