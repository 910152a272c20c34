import type { MissingFact } from "#domain/derived/known.ts";

import type { Evidence, FactRef, MessageParams, Verdict } from "./finding.ts";

/** What a check says of one thing, before the runner adds who and where. */
export interface Outcome {
  readonly verdict: Verdict;
  readonly message: string;
  readonly params: MessageParams;
  readonly evidence: readonly Evidence[];
  readonly missing: readonly MissingFact[];
  /** The exact thing judged, when one unit gives several outcomes. */
  readonly object: string | null;
  /** The rule applied, when the check knows several; `null`: its first. */
  readonly rule: string | null;
}

/** Optional parts of an outcome. */
export interface OutcomeDetails {
  readonly params?: MessageParams;
  readonly evidence?: readonly Evidence[];
  readonly object?: string;
  readonly rule?: string;
}

const make =
  (verdict: Verdict) =>
  (message: string, details: OutcomeDetails = {}): Outcome => ({
    verdict,
    message,
    params: details.params ?? {},
    evidence: details.evidence ?? [],
    missing: [],
    object: details.object ?? null,
    rule: details.rule ?? null,
  });

export const pass = make("pass");
export const warn = make("warn");
export const fail = make("fail");
export const notApplicable = make("notApplicable");
export const manual = make("manual");

/** Not knowable from these facts; `missing` names each. */
export function notKnown(message: string, missing: readonly MissingFact[], details: OutcomeDetails = {}): Outcome {
  return { ...make("unknown")(message, details), missing };
}

/** A row of evidence with the fact it was read from. */
export function evidence(
  label: string,
  value: Evidence["value"],
  fact: FactRef | null = null,
  users: Evidence["users"] = null,
): Evidence {
  return { label, value, users, fact };
}
