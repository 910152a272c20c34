import { z } from "zod";

import { assessmentIdSchema } from "#domain/contract/assessment.ts";
import { connectionResultSchema, connectionSchema } from "#domain/contract/connection.ts";
import { profileDraftsSchema } from "#domain/contract/profile-drafts.ts";
import { profileSchema } from "#domain/facts/profile.ts";
import { isoInstantSchema } from "#domain/kernel/primitives.ts";

/** An assessment as it is kept, beside the facts, which have a file of their own. */
export const storedAssessmentSchema = z.strictObject({
  kind: z.literal("groundcheck-assessment"),
  schemaVersion: z.literal(1),
  id: assessmentIdSchema,
  createdAt: isoInstantSchema,
  usedAt: isoInstantSchema,
  profile: profileSchema,
  /** Missing where nothing stands in a field that cannot be stated. */
  profileDrafts: profileDraftsSchema.optional(),
  connections: z.array(connectionSchema.extend({ result: connectionResultSchema.nullable() })),
});
export type StoredAssessment = z.infer<typeof storedAssessmentSchema>;
export type StoredConnection = StoredAssessment["connections"][number];
