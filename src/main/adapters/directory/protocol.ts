import { z } from "zod";

import { protectionSchema } from "#domain/facts/envelope.ts";
import { codedErrorSchema } from "#domain/kernel/error-code.ts";

/**
 * What the app and a directory process say to each other. Both sides are ours, so the check at this boundary is about
 * shape; it stays cheap because a page of entries is one block of bytes (page-codec.ts).
 */

const idSchema = z.int().nonnegative();
const timeoutSchema = z.number().nullable();

const targetSchema = z.strictObject({
  servers: z
    .array(
      z.strictObject({
        host: z.string(),
        port: z.int(),
        name: z.string().nullable(),
        domain: z.string().exactOptional(),
      }),
    )
    .min(1),
  identity: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("signed-in-user") }),
    z.strictObject({
      kind: z.literal("password"),
      user: z.string(),
      password: z.string(),
      onlyKerberos: z.literal(true).exactOptional(),
    }),
  ]),
  trust: z.strictObject({ authorities: z.array(z.string()), fingerprints: z.array(z.string()) }),
});

const requestSchema = z.strictObject({
  base: z.string(),
  scope: z.enum(["base", "one", "subtree"]),
  filter: z.string(),
  attributes: z.array(z.string()).min(1),
  pageSize: z.int().positive(),
});

/** From the app. Every `connect` and `search` is answered by exactly one `done` or `failed` with its id. */
export const toHostSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("connect"), id: idSchema, target: targetSchema, timeoutMs: timeoutSchema }),
  z.strictObject({ kind: z.literal("search"), id: idSchema, request: requestSchema, timeoutMs: timeoutSchema }),
  /** One page was used up: one more may be sent. */
  z.strictObject({ kind: z.literal("next"), id: idSchema }),
  z.strictObject({ kind: z.literal("cancel"), id: idSchema }),
  z.strictObject({ kind: z.literal("close") }),
]);
export type ToHost = z.infer<typeof toHostSchema>;

const sessionInfoSchema = z.strictObject({
  server: z.string(),
  port: z.int(),
  protection: protectionSchema,
  identity: z.string(),
});

/** Outcome of a `connect` (no entries, no referrals) or a `search`. */
const totalsSchema = z.strictObject({
  entryCount: z.int().nonnegative(),
  referrals: z.array(z.string()),
  server: sessionInfoSchema,
});
export type Totals = z.infer<typeof totalsSchema>;

/** From the directory process. */
export const fromHostSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("page"),
    id: idSchema,
    block: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  }),
  z.strictObject({ kind: z.literal("done"), id: idSchema, totals: totalsSchema }),
  z.strictObject({ kind: z.literal("failed"), id: idSchema, error: codedErrorSchema }),
]);
export type FromHost = z.infer<typeof fromHostSchema>;

/** Pages a search may send before the first `next`: one being used, one on its way. */
export const pagesAhead = 2;
