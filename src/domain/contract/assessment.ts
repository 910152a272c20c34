import { z } from "zod";

import { openedBundleSchema } from "#domain/bundle/opened.ts";
import { profileSchema } from "#domain/facts/profile.ts";
import { countSchema, isoInstantSchema } from "#domain/kernel/primitives.ts";

import { connectionRowSchema } from "./connection.ts";
import { profileDraftsSchema } from "./profile-drafts.ts";
import { runRowSchema } from "./run.ts";

export const assessmentIdSchema = z.uuid();

/** An assessment that is kept on this computer, with everything the window shows of it. */
export const assessmentSchema = z.strictObject({
  id: assessmentIdSchema,
  createdAt: isoInstantSchema,
  profile: profileSchema,
  profileDrafts: profileDraftsSchema,
  connections: z.array(connectionRowSchema),
  /** Where each collector of the last run stands, also when that run is over; empty before the first. */
  rows: z.array(runRowSchema),
  isRunning: z.boolean(),
  /** What was gathered, judged; `null` before the first run. */
  estate: openedBundleSchema.nullable(),
});
export type Assessment = z.infer<typeof assessmentSchema>;

const factCountsSchema = z.strictObject({ collected: countSchema, failed: countSchema, notAsked: countSchema });
export type FactCounts = z.infer<typeof factCountsSchema>;

/** One line of the list on the first page, newest first. */
export const recentSchema = z.strictObject({
  /** Of the assessment, or made for the bundle. */
  id: assessmentIdSchema,
  kind: z.enum(["assessment", "bundle"]),
  name: z.string(),
  /** `new`: nothing gathered yet; `partial`: a run was interrupted; `damaged`: it can no longer be read. */
  state: z.enum(["new", "partial", "finished", "damaged"]),
  /** `null` before anything was gathered. */
  facts: factCountsSchema.nullable(),
  gatheredAt: isoInstantSchema.nullable(),
  /** When it was last worked on or opened. */
  usedAt: isoInstantSchema,
});
export type Recent = z.infer<typeof recentSchema>;
