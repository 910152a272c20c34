import { z } from "zod";

import { countSchema, dnsNameSchema } from "#domain/kernel/primitives.ts";

/** The Microsoft clouds a tenant can live in. */
export const cloudSchema = z.enum(["worldwide", "gcc", "gcc-high", "dod", "21vianet"]);

/**
 * What the person stated about the estate and the plan. Stated answers are facts too. `null` and empty lists mean
 * "not stated"; nothing here is mandatory, and nothing is assumed to be true because it is missing.
 */
export const profileSchema = z.strictObject({
  organisation: z.string().max(200).nullable().default(null),
  seats: countSchema.nullable().default(null),
  cloud: cloudSchema.nullable().default(null),
  /** The sign-in method the organisation wants. */
  signInWish: z.enum(["password-hash-sync", "pass-through-authentication", "ad-fs"]).nullable().default(null),
  /** Whether a directory sync is planned, already there, or ruled out. */
  directorySync: z.enum(["planned", "present", "none"]).nullable().default(null),
  /** Forests that host or will host Pass-through Authentication agents. */
  agentForests: z.array(dnsNameSchema).default([]),
  /** Forests or trusted domains that take no part in the move. */
  forestsOutOfScope: z.array(dnsNameSchema).default([]),
  /** Number of sites that are to host the AD FS farm. */
  adFsSites: countSchema.nullable().default(null),
  /** Who stated all this; `null` when not said. */
  statedBy: z.string().max(200).nullable().default(null),
});
export type Profile = z.infer<typeof profileSchema>;

/** A profile in which nothing was stated. */
export const emptyProfile: Profile = profileSchema.parse({});
