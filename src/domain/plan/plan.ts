import { z } from "zod";

import { stringsOf } from "#domain/checks/index.ts";
import { isoDate, dayNumber, workingDay } from "#domain/kernel/calendar-days.ts";
import { compareText } from "#domain/kernel/compare-text.ts";
import { dnsNameSchema } from "#domain/kernel/primitives.ts";
import type { OptionId } from "#domain/options/option-ids.ts";
import { optionIdSchema } from "#domain/options/rule-book.ts";
import type { FindingRow, ResultDocument } from "#domain/result/result-document.ts";

import { fixStepSchema } from "./fix-step.ts";
import { fixData } from "./fixes.ts";
import { fixNames } from "./fixes.strings.ts";
import type { FixId } from "./fixes.ts";
import { schedule } from "./schedule.ts";

/** One piece of work with its days. */
export const planItemSchema = fixStepSchema.extend({
  name: z.string(),
  /** The worst verdict that it puts right. */
  verdict: z.enum(["fail", "warn"]),
  options: z.array(optionIdSchema),
  forests: z.array(dnsNameSchema),
  /** What is open until then: findings by key and title. */
  findings: z.array(z.strictObject({ key: z.string(), title: z.string(), text: z.string() })),
  /** What holds once it is done; gathering again shows it. */
  verify: z.array(z.string()),
  /** Keys of items of this plan that come first. */
  after: z.array(z.string()),
  /** First and last day of work. */
  start: z.iso.date(),
  end: z.iso.date(),
  /** Working days by which it can slip without moving the end of the plan; 0 on the critical path. */
  slackDays: z.int(),
});
export type PlanItem = z.infer<typeof planItemSchema>;

export const planSchema = z.strictObject({
  kind: z.literal("groundcheck-plan"),
  schemaVersion: z.literal(1),
  appVersion: z.string(),
  isSample: z.boolean(),
  /** Options whose findings are in the plan. */
  options: z.array(optionIdSchema),
  start: z.iso.date(),
  /** Last day of the last item; the start when there is none. */
  finish: z.iso.date(),
  /** When people are to sign in to the cloud, as stated; `null` when not. */
  target: z.iso.date().nullable(),
  hours: z.number(),
  /** By start, then by key. */
  items: z.array(planItemSchema),
});
export type Plan = z.infer<typeof planSchema>;

export interface PlanWishes {
  /** First day of work. */
  readonly start: string;
  readonly target: string | null;
  /** Only what bears on these options. */
  readonly options: readonly OptionId[];
}

/**
 * Turns findings into work: every failing or warning one that bears on a wished option and names a fix, the same work
 * once, in the order that the fixes require, as early as working days allow. Pure.
 */
export function makePlan(result: ResultDocument, { start, target, options }: PlanWishes): Plan {
  const drafts = draftsOf(result.findings.filter(({ affects }) => affects.some((option) => options.includes(option))));
  const first = workingDay(dayNumber(start), 0);
  const times = schedule(drafts.map(({ key, days, after }) => ({ key, days, after })));
  const items = drafts.map((draft): PlanItem => {
    const { from = 0, slack = 0 } = times.get(draft.key) ?? {};
    return {
      ...draft,
      start: isoDate(workingDay(first, from)),
      end: isoDate(workingDay(first, from + draft.days - 1)),
      slackDays: slack,
    };
  });
  const [last] = items.map(({ end }) => end).toSorted((a, b) => compareText(b, a));
  return {
    kind: "groundcheck-plan",
    schemaVersion: 1,
    appVersion: result.appVersion,
    isSample: result.isSample,
    options: [...options],
    start: isoDate(first),
    finish: last ?? isoDate(first),
    target,
    hours: items.reduce((sum, { hours }) => sum + hours, 0),
    items: items.toSorted((a, b) => compareText(a.start, b.start) || compareText(a.key, b.key)),
  };
}

type Draft = Omit<PlanItem, "start" | "end" | "slackDays">;

function draftsOf(findings: readonly FindingRow[]): readonly Draft[] {
  const byKey = new Map<string, FindingRow[]>();
  for (const finding of findings) {
    if (finding.fix === null || (finding.verdict !== "fail" && finding.verdict !== "warn")) continue;
    const { key } = finding.fix;
    byKey.set(key, [...(byKey.get(key) ?? []), finding]);
  }
  const drafts = [...byKey.values()].flatMap((asking) => draftOf(asking) ?? []);
  return drafts.map((draft) => ({
    ...draft,
    after: drafts.filter((other) => comesFirst(other, draft)).map(({ key }) => key),
  }));
}

function draftOf(asking: readonly FindingRow[]): Draft | null {
  const fix = asking[0]?.fix;
  const data = fix == null ? null : fixData(fix.id);
  if (fix == null || data === null) return null;
  const { owner, hours, days, risk, isReversible, needsWindow } = data;
  const subjects = asking.flatMap(({ subject: { forest, servingForest } }) => [forest, servingForest]);
  return {
    key: fix.key,
    fix: fix.id,
    name: fixNames[fix.id as FixId],
    what: fix.what,
    who: fix.who,
    effort: fix.effort,
    owner,
    hours,
    days,
    risk,
    isReversible,
    needsWindow,
    verdict: asking.some(({ verdict }) => verdict === "fail") ? "fail" : "warn",
    options: [...new Set(asking.flatMap(({ affects }) => affects))],
    forests: [...new Set(subjects.filter((name) => name !== null))],
    findings: asking.map(({ key, title, text }) => ({ key, title, text })),
    verify: [...new Set(asking.map(({ checkId }) => stringsOf(checkId)?.title ?? checkId))],
    after: [],
  };
}

/** What a fix requires comes first where both are about the same forest, or one of them is about the estate. */
function comesFirst(first: Draft, then: Draft): boolean {
  if (fixData(then.fix)?.requires.includes(first.fix) !== true) return false;
  const isOfEstate = first.forests.length === 0 || then.forests.length === 0;
  return isOfEstate || first.forests.some((name) => then.forests.includes(name));
}
