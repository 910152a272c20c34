import type { OpenedBundle } from "#domain/bundle/opened.ts";
import type { FactCounts } from "#domain/contract/assessment.ts";
import type { EstateFacts } from "#domain/facts/index.ts";
import { judge } from "#main/bundle/judge.ts";

import type { StoredAssessment } from "./stored-assessment.ts";

/** What an assessment has gathered, judged, in the form in which a bundle is shown. */
export function judgedEstate({ id, profile }: StoredAssessment, facts: EstateFacts): OpenedBundle {
  const result = judge(facts, profile);
  return {
    source: { kind: "assessment", name: id },
    madeAt: facts.finishedAt ?? facts.startedAt,
    madeByVersion: result.appVersion,
    profile,
    result,
    changedOptions: [],
  };
}

/** How an estate is called: the organisation as stated, else its first forest, else the day it was begun. */
export function estateName({ profile, result }: Pick<OpenedBundle, "profile" | "result">): string | null {
  return profile.organisation ?? result.forests[0]?.name ?? null;
}

/** The counts a list shows. */
export function factCounts({ coverage }: OpenedBundle["result"]): FactCounts {
  return { collected: coverage.answered, failed: coverage.failed, notAsked: coverage.notAsked };
}
