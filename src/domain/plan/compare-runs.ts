import { z } from "zod";

import { verdictSchema, type Verdict } from "#domain/checks/finding.ts";
import { dnsNameSchema, isoInstantSchema } from "#domain/kernel/primitives.ts";
import { optionStatusSchema } from "#domain/options/assessment.ts";
import { optionIdSchema } from "#domain/options/rule-book.ts";
import type { FindingRow, ResultDocument } from "#domain/result/result-document.ts";

/** What became of a finding between two runs, in the order of a reader's interest. */
export const changeKinds = ["new", "worse", "not-comparable", "fixed-in-part", "fixed", "still-there"] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** Why two runs say nothing about a change: the fact was not read, or could not be judged, in one of them. */
export const gapSchema = z.enum(["not-known-then", "not-known-now"]);

export const findingChangeSchema = z.strictObject({
  kind: z.enum(changeKinds),
  key: z.string(),
  ruleId: z.string(),
  title: z.string(),
  forest: dnsNameSchema.nullable(),
  object: z.string().nullable(),
  /** `null` where the run has no such finding. */
  before: verdictSchema.nullable(),
  now: verdictSchema.nullable(),
  /** With `not-comparable` only. */
  gap: gapSchema.nullable(),
});
export type FindingChange = z.infer<typeof findingChangeSchema>;

const runSchema = z.strictObject({
  gatheredAt: isoInstantSchema,
  forests: z.array(dnsNameSchema),
  /** Facts that were read, of those that were asked for. */
  answered: z.int(),
  asked: z.int(),
});

/** Two runs of one estate, both judged by the same rules: those of this version. */
export const comparisonSchema = z.strictObject({
  kind: z.literal("groundcheck-comparison"),
  schemaVersion: z.literal(1),
  appVersion: z.string(),
  before: runSchema,
  now: runSchema,
  findings: z.array(findingChangeSchema),
  /** Options whose status differs, for the estate and for each forest of both runs. */
  options: z.array(
    z.strictObject({
      id: optionIdSchema,
      title: z.string(),
      scope: z.string(),
      before: optionStatusSchema,
      now: optionStatusSchema,
    }),
  ),
});
export type Comparison = z.infer<typeof comparisonSchema>;

/**
 * Compares two runs of an estate. Findings are matched by their key. What holds in both, and what one run could not say,
 * is never called fixed. `null` when the runs have no forest in common. Pure.
 */
export function compareRuns(before: ResultDocument, now: ResultDocument): Comparison | null {
  const forests = new Set(before.forests.map(({ name }) => name));
  if (!now.forests.some(({ name }) => forests.has(name))) return null;
  const [was, is] = [new Run(before), new Run(now)];
  const keys = new Set([...now.findings, ...before.findings].map(({ key }) => key));
  const changes = [...keys].flatMap((key) => changeOf(key, was, is) ?? []);
  return {
    kind: "groundcheck-comparison",
    schemaVersion: 1,
    appVersion: now.appVersion,
    before: was.summary,
    now: is.summary,
    findings: changes.toSorted((a, b) => changeKinds.indexOf(a.kind) - changeKinds.indexOf(b.kind)),
    options: now.options.flatMap((option) => {
      const then = before.options.find(({ id, scope }) => id === option.id && scope === option.scope);
      const { id, title, scope, status } = option;
      return then === undefined || then.status === status
        ? []
        : [{ id, title, scope, before: then.status, now: status }];
    }),
  };
}

/** One of the two runs, and what it says of a finding. */
class Run {
  readonly summary: z.infer<typeof runSchema>;
  readonly #byKey: ReadonlyMap<string, FindingRow>;
  /** Places where a check could not be judged. */
  readonly #gaps: ReadonlySet<string>;
  readonly #read: ReadonlySet<string>;

  constructor(result: ResultDocument) {
    const { gatheredAt, forests, coverage, findings } = result;
    this.summary = {
      gatheredAt: gatheredAt.finishedAt ?? gatheredAt.startedAt,
      forests: forests.map(({ name }) => name),
      answered: coverage.answered,
      asked: coverage.asked,
    };
    this.#byKey = new Map(findings.map((finding) => [finding.key, finding]));
    this.#gaps = new Set(findings.filter(({ verdict }) => verdict === "unknown").map(placeOf));
    this.#read = new Set(forests.filter(({ reach }) => reach === "read").map(({ name }) => name));
  }

  find(key: string): FindingRow | null {
    return this.#byKey.get(key) ?? null;
  }

  /** Whether the run could have had this finding: its forests were read, and its check was judged there. */
  couldTell(finding: FindingRow): boolean {
    const { forest, servingForest } = finding.subject;
    const places = [forest, servingForest].filter((name) => name !== null);
    return places.every((name) => this.#read.has(name)) && !this.#gaps.has(placeOf(finding));
  }
}

/** The check and the forests it was judged for; objects and domains of one answer share it. */
function placeOf({ checkId, subject: { forest, servingForest } }: FindingRow): string {
  return [checkId, servingForest ?? "", forest ?? ""].join("/");
}

const isOpen = (verdict: Verdict | null): boolean => verdict === "fail" || verdict === "warn";

/** `null` where neither run has anything open, or both could not tell. */
function changeOf(key: string, was: Run, is: Run): FindingChange | null {
  const [before, now] = [was.find(key), is.find(key)];
  const finding = now ?? before;
  if (finding === null || (!isOpen(before?.verdict ?? null) && !isOpen(now?.verdict ?? null))) return null;
  const gap = gapOf(finding, was, is);
  return {
    kind: gap === null ? kindOf(before?.verdict ?? null, now?.verdict ?? null) : "not-comparable",
    key,
    ruleId: finding.ruleId,
    // Of the run in which it is open: the other one has the good condition as its title.
    title: (isOpen(now?.verdict ?? null) ? now : before)?.title ?? finding.title,
    forest: finding.subject.forest,
    object: finding.subject.object,
    before: before?.verdict ?? null,
    now: now?.verdict ?? null,
    gap,
  };
}

/** Which of the runs says nothing, where one of them has the finding open; `null` when both speak. */
function gapOf(finding: FindingRow, was: Run, is: Run): z.infer<typeof gapSchema> | null {
  const said = (run: Run): boolean => {
    const own = run.find(finding.key);
    return own === null ? run.couldTell(finding) : own.verdict !== "unknown" && own.verdict !== "manual";
  };
  if (!said(was)) return "not-known-then";
  return said(is) ? null : "not-known-now";
}

function kindOf(before: Verdict | null, now: Verdict | null): ChangeKind {
  if (!isOpen(before)) return "new";
  if (!isOpen(now)) return "fixed";
  if (before === now) return "still-there";
  return now === "fail" ? "worse" : "fixed-in-part";
}
