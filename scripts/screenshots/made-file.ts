import type { EstateFacts } from "#domain/facts/index.ts";
import { profileSchema, type Profile } from "#domain/facts/profile.ts";
import { judge } from "#main/bundle/judge.ts";
import { writeBundle } from "#main/bundle/write.ts";

/** Writes an estate as the bundle that another desk would have sent. */
export async function writeMadeFile(path: string, facts: EstateFacts, stated: Partial<Profile>): Promise<void> {
  const profile = profileSchema.parse(stated);
  const written = await writeBundle(path, { profile, facts, result: judge(facts, profile) }, facts.startedAt);
  if (!written.ok) throw new Error(`${written.error.asked}: ${written.error.detail}`);
}
