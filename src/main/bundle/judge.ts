import type { EstateFacts } from "#domain/facts/index.ts";
import type { Profile } from "#domain/facts/profile.ts";
import { interview } from "#domain/interview/interview.ts";
import { evaluate } from "#domain/options/evaluate.ts";
import { presentResult } from "#domain/result/present.ts";
import type { ResultDocument } from "#domain/result/result-document.ts";

import { appVersion } from "./project-root.ts";

/**
 * Judges facts by this version's rules. The time of judgement is the time the facts were gathered to the end, or else
 * began, so that ages are those their maker saw and nothing changes by waiting.
 */
export function judge(facts: EstateFacts, profile: Profile, isSample = false): ResultDocument {
  const now = facts.finishedAt ?? facts.startedAt;
  const context = { estate: facts, profile, now };
  const evaluation = evaluate(context);
  return presentResult(facts, evaluation, {
    appVersion: appVersion(),
    isSample,
    waivers: profile.waivers,
    questions: interview(context),
  });
}
