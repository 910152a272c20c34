import { z } from "zod";

import { skipReasonSchema } from "#domain/facts/envelope.ts";
import { domainFactSchemas, forestFactSchemas, hostFactSchemas, type FactKey } from "#domain/facts/index.ts";
import { codedErrorSchema } from "#domain/kernel/error-code.ts";
import { countSchema, dnsNameSchema, isoInstantSchema } from "#domain/kernel/primitives.ts";

const factKeys = [
  ...Object.keys(hostFactSchemas),
  ...Object.keys(forestFactSchemas),
  ...Object.keys(domainFactSchemas),
] as FactKey[];

/** One collector at one place: this host, a forest or a domain. */
export const collectorPlaceSchema = z.strictObject({
  /** DNS name of the forest; `null` for facts about this host. */
  forest: dnsNameSchema.nullable(),
  /** DNS name of the domain; `null` for facts of a whole forest or of this host. */
  domain: dnsNameSchema.nullable(),
  key: z.enum(factKeys),
});
export type CollectorPlace = z.infer<typeof collectorPlaceSchema>;

/** Where one collector of a run stands. */
export const runRowSchema = collectorPlaceSchema.extend({
  state: z.enum(["waiting", "reading", "collected", "failed", "skipped"]),
  /** Why it was skipped; `null` otherwise. */
  reason: skipReasonSchema.nullable(),
  /** The server that is asked or has answered; `null` before the first question. */
  server: z.string().nullable(),
  /** Directory entries seen so far. */
  count: countSchema,
  /** Entries per second since reading began. */
  ratePerSecond: countSchema,
  /** Since reading began, in milliseconds; 0 before. */
  elapsedMs: countSchema,
  /** When the last answer came, or the state changed. */
  lastActivityAt: isoInstantSchema,
  /** Why it failed; `null` otherwise. */
  error: codedErrorSchema.nullable(),
});
export type RunRow = z.infer<typeof runRowSchema>;

/**
 * What a run asks of an estate that was read before: all that is not collected; only these collectors again, with what
 * could not be asked because of them; or everything anew.
 */
export const runScopeSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("missing") }),
  z.strictObject({ kind: z.literal("only"), places: z.array(collectorPlaceSchema).min(1).max(1000) }),
  z.strictObject({ kind: z.literal("anew") }),
]);
export type RunScope = z.infer<typeof runScopeSchema>;
