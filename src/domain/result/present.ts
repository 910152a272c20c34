import type { EstateFacts } from "#domain/facts/index.ts";
import type { Waivers } from "#domain/facts/waivers.ts";
import type { InterviewQuestion } from "#domain/interview/interview.ts";
import type { Evaluation } from "#domain/options/evaluate.ts";

import { needRows } from "#domain/needs/need-rows.ts";
import { presentCoverage } from "./coverage.ts";
import { domainRows, forestRows, trustRows } from "./estate-rows.ts";
import { findingRow } from "./finding-row.ts";
import { questionRow } from "./question-row.ts";
import { optionRow } from "./option-row.ts";
import type { ResultDocument } from "./result-document.ts";

/** What the evaluation itself does not know about the document around it. */
export interface PresentDetails {
  readonly appVersion: string;
  readonly isSample: boolean;
  /** What somebody decided to live with; nothing when left out. */
  readonly waivers?: Waivers;
  /** What facts leave open; nothing when left out. */
  readonly questions?: readonly InterviewQuestion[];
}

/** Puts an evaluation into words and tables. Pure, so an old bundle opens in today's wording. */
export function presentResult(estate: EstateFacts, evaluation: Evaluation, details: PresentDetails): ResultDocument {
  const findings = evaluation.findings.map((finding) => findingRow(finding, estate, details.waivers));
  const byKey = new Map(findings.map((finding) => [finding.key, finding]));
  const judged = new Set(evaluation.options.map(({ scope }) => scope));
  return {
    kind: "groundcheck-result",
    schemaVersion: 1,
    appVersion: details.appVersion,
    isSample: details.isSample,
    gatheredAt: { startedAt: estate.startedAt, finishedAt: estate.finishedAt },
    evaluatedAt: evaluation.evaluatedAt,
    vantage: estate.host.host.status === "collected" ? estate.host.host.value.hostName : null,
    forests: [...forestRows(estate)],
    domains: [...domainRows(estate)],
    trusts: [...trustRows(estate)],
    findings,
    options: evaluation.options.map((option) => optionRow(option, byKey, needRows(option, judged, estate))),
    questions: (details.questions ?? []).map(questionRow),
    coverage: presentCoverage(estate),
  };
}
