import { z } from "zod";

import { countSchema, dnsNameSchema } from "#domain/kernel/primitives.ts";

import { answersSchema } from "./answers.ts";
import { emptyPlanWish } from "./empty-plan-wish.ts";
import { planWishSchema } from "./plan-wish.ts";
import { waiversSchema } from "./waivers.ts";

/** The Microsoft clouds a tenant can live in. */
export const cloudSchema = z.enum(["worldwide", "gcc", "gcc-high", "dod", "21vianet"]);

/** The services an organisation can choose. Source: REQUIREMENTS rows of the onboarding programme, read 2026-11. */
const serviceSchema = z.enum([
  "exchange-online",
  "sharepoint-online",
  "onedrive",
  "teams",
  "skype-for-business",
  "microsoft-365-apps",
  "power-bi",
  "project",
  "viva-engage",
  "shifts",
]);

/** A line or a paragraph that a person typed. */
const stated = (longest: number) => z.string().max(longest).nullable().default(null);

/**
 * What the person stated about the estate and the plan. Stated answers are facts too. `null` and empty lists mean
 * "not stated"; nothing here is mandatory, and nothing is assumed to be true because it is missing.
 */
export const profileSchema = z.strictObject({
  organisation: stated(200),
  /** What the move is to achieve, in the organisation's words. */
  goals: stated(2000),
  services: z.array(serviceSchema).default([]),
  seats: countSchema.nullable().default(null),
  cloud: cloudSchema.nullable().default(null),
  /** The tenant's first name, such as `contoso.onmicrosoft.com`. */
  tenantName: dnsNameSchema.nullable().default(null),
  /** Domains already verified in the tenant. */
  verifiedDomains: z.array(dnsNameSchema).default([]),
  /** Licences bought or planned, as the organisation calls them. */
  licences: stated(500),
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
  /** Days, as `2026-11-25`, when work is to begin and when people are to sign in to the cloud. */
  startDate: z.iso.date().nullable().default(null),
  targetDate: z.iso.date().nullable().default(null),
  /** The specialist on the other side, and how to reach them. */
  specialistName: stated(200),
  specialistContact: stated(300),
  /** Who stated all this; `null` when not said. */
  statedBy: stated(200),
  /** Answers to the questions that facts leave open. */
  answers: answersSchema.default({}),
  /** Findings that somebody decided to live with. */
  waivers: waiversSchema.default({}),
  plan: planWishSchema.default(emptyPlanWish),
});
export type Profile = z.infer<typeof profileSchema>;

/** What is asked field by field; the rest is stated where it belongs. */
export type StatedKey = Exclude<keyof Profile, "answers" | "waivers" | "plan">;

/** A profile in which nothing was stated. */
export const emptyProfile: Profile = profileSchema.parse({});
