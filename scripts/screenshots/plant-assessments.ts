import { randomUUID } from "node:crypto";
import { join } from "node:path";
import type { EstateFacts } from "#domain/facts/index.ts";
import { profileSchema, type Profile } from "#domain/facts/profile.ts";
import { AssessmentFiles } from "#main/assessments/assessment-files.ts";
import type { StoredConnection } from "#main/assessments/stored-assessment.ts";

/** An assessment as somebody left it. */
export interface Planted {
  readonly profile?: Partial<Profile>;
  readonly connections: readonly StoredConnection[];
  /** `null`: nothing was gathered yet. */
  readonly facts: EstateFacts | null;
  readonly usedAt: string;
}

/** Puts assessments where the app keeps them, below a user data folder. */
export async function plantAssessments(userData: string, planted: readonly Planted[]): Promise<void> {
  const files = new AssessmentFiles(join(userData, "assessments"));
  for (const { profile, connections, facts, usedAt } of planted) {
    const id = randomUUID();
    const saved = await files.save({
      kind: "groundcheck-assessment",
      schemaVersion: 1,
      id,
      createdAt: usedAt,
      usedAt,
      profile: profileSchema.parse(profile ?? {}),
      connections: [...connections],
    });
    if (!saved.ok) throw new Error(saved.error.asked);
    if (facts !== null) await files.facts(id).save(facts);
  }
}
