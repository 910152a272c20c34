import type { Recent } from "#domain/contract/assessment.ts";

import type { AssessmentFiles } from "./assessment-files.ts";
import type { AssessmentService } from "./assessment-service.ts";
import { estateName, factCounts, judgedEstate } from "./judged-estate.ts";
import type { RecentBundles } from "./recent-bundles.ts";

/** Assessments and bundles worked on lately, newest first. */
export async function listRecents(
  files: AssessmentFiles,
  service: AssessmentService,
  bundles: RecentBundles,
): Promise<Recent[]> {
  const assessments = await Promise.all((await files.ids()).map((id) => recentOf(id, service)));
  const all = [...assessments.filter((recent) => recent !== null), ...(await bundles.list())];
  return all.toSorted((a, b) => (a.usedAt < b.usedAt ? 1 : a.usedAt > b.usedAt ? -1 : 0));
}

async function recentOf(id: string, service: AssessmentService): Promise<Recent | null> {
  const loaded = await service.load(id);
  const none = { id, kind: "assessment", facts: null, gatheredAt: null } as const;
  if (!loaded.ok) {
    // Only a folder without any assessment in it is left out.
    if (loaded.error.code === "assessment-not-found") return null;
    return { ...none, name: id, state: "damaged", usedAt: "1970-01-01T00:00:00Z" };
  }
  const { stored, facts } = loaded.value;
  const { usedAt, profile, createdAt } = stored;
  const untitled = profile.organisation ?? `Begun on ${createdAt.slice(0, 10)}`;
  if (facts === null) return { ...none, name: untitled, state: "new", usedAt };
  const estate = judgedEstate(stored, facts);
  return {
    ...none,
    name: estateName(estate) ?? untitled,
    state: facts.finishedAt === null ? "partial" : "finished",
    facts: factCounts(estate.result),
    gatheredAt: facts.finishedAt ?? facts.startedAt,
    usedAt,
  };
}
