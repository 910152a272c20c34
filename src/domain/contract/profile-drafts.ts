import { z } from "zod";

import { profileSchema } from "#domain/facts/profile.ts";

import { longestDraft } from "./longest-draft.ts";

/**
 * What stands in fields of the profile as it was typed, where that cannot be stated as it is. It is no answer: nothing
 * is judged by it, and it goes into no bundle.
 */
export const profileDraftsSchema = z.partialRecord(profileSchema.keyof(), z.string().max(longestDraft));
export type ProfileDrafts = z.infer<typeof profileDraftsSchema>;
