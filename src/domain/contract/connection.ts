import { z } from "zod";

import { protectionSchema } from "#domain/facts/envelope.ts";
import { codedErrorSchema, fingerprintSchema } from "#domain/kernel/error-code.ts";
import { dnsNameSchema, isoInstantSchema } from "#domain/kernel/primitives.ts";

/** Where an assessment begins to read, and as whom. There is no password in it, nor anywhere else that is kept. */
export const connectionSchema = z.strictObject({
  /** Made by the window; told apart within one assessment. */
  id: z.string().regex(/^[\w-]{1,40}$/u, "a short id"),
  /** A server or a domain as it was typed; `null`: the domain of this computer. */
  server: z.string().max(10_000).nullable(),
  /** `user`, `DOMAIN\user` or `user@realm`; `null`: the signed-in user. */
  user: z.string().max(300).nullable(),
  /** SHA-256 fingerprints of server certificates that a person has confirmed. */
  fingerprints: z.array(fingerprintSchema).max(20),
});
export type Connection = z.infer<typeof connectionSchema>;

/** What came of trying a connection. */
export const connectionResultSchema = z.discriminatedUnion("state", [
  z.strictObject({
    state: z.literal("reached"),
    at: isoInstantSchema,
    /** DNS names of the forest root domain and of the domain that the server hosts. */
    forest: dnsNameSchema,
    domain: dnsNameSchema,
    server: z.string(),
    port: z.int(),
    protection: protectionSchema,
    /** Who is signed in, as the server or Kerberos names them. */
    identity: z.string(),
    /** The server's clock against this computer's, positive when the server is ahead; `null` when it did not say. */
    clockOffsetSeconds: z.number().nullable(),
  }),
  z.strictObject({ state: z.literal("failed"), at: isoInstantSchema, error: codedErrorSchema }),
]);
export type ConnectionResult = z.infer<typeof connectionResultSchema>;

/** A connection as the window shows it. */
export const connectionRowSchema = connectionSchema.extend({
  /** `null`: not tried since it was last changed. */
  result: connectionResultSchema.nullable(),
  /** Whether the password of `user` is in memory; it is forgotten when the app ends. */
  hasPassword: z.boolean(),
});
export type ConnectionRow = z.infer<typeof connectionRowSchema>;
