import { z } from "zod";

import { emptyPlanWish, type PlanEdit, type PlanWish } from "#domain/facts/plan-wish.ts";
import { waiverSchema } from "#domain/facts/waivers.ts";
import { dayNumber, isoDate, isWorkingDay, workingDay, workingDaysBetween } from "#domain/kernel/calendar-days.ts";
import { compareText } from "#domain/kernel/compare-text.ts";
import { dnsNameSchema } from "#domain/kernel/primitives.ts";
import type { OptionId } from "#domain/options/option-ids.ts";
import { optionIdSchema } from "#domain/options/rule-book.ts";
import type { ResultDocument } from "#domain/result/result-document.ts";

import { fixStepSchema } from "./fix-step.ts";
import type { FixId } from "./fixes.ts";
import { fixNames } from "./fixes.strings.ts";
import { callDays, PlanCalendar } from "./plan-calendar.ts";
import { planDrafts, type PlanDraft } from "./plan-drafts.ts";
import { orderOf } from "./plan-order.ts";
import { schedule, type TaskTime } from "./schedule.ts";
import { standingWaiver } from "./standing-waiver.ts";

/** What does not fit together in what was stated of an item. The plan holds all the same, as far as it can. */
const planTroubleSchema = z.strictObject({
  /**
   * `before-prerequisite`: it begins before these are done. `circular`: that these come first was left out, since they
   * come after it. `in-the-past`: it is to have begun already.
   */
  kind: z.enum(["before-prerequisite", "circular", "in-the-past"]),
  keys: z.array(z.string()),
});
export type PlanTrouble = z.infer<typeof planTroubleSchema>;

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
  /** `done`: as somebody says; the facts do not show it yet. */
  state: z.enum(["open", "done"]),
  /** Whether its first day was stated. */
  isPinned: z.boolean(),
  /** Its last day in the plan as it was agreed on; `null` when it was not in it. */
  agreedEnd: z.iso.date().nullable(),
  trouble: z.array(planTroubleSchema),
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
  /** Last day of the last open item; the start when there is none. */
  finish: z.iso.date(),
  /** When people are to sign in to the cloud, as stated; `null` when not. */
  target: z.iso.date().nullable(),
  /** Working days between finish and target; negative when the target comes first, `null` without one. */
  spareDays: z.int().nullable(),
  /** Of open items. */
  hours: z.number(),
  /** By start, then by key. */
  items: z.array(planItemSchema),
  /** Items of the plan agreed on that nothing asks for any more: the facts show them done. */
  closed: z.array(z.strictObject({ key: z.string(), name: z.string(), agreedEnd: z.iso.date() })),
  /** What somebody decided to live with, and what would be work otherwise. */
  waived: z.array(z.strictObject({ key: z.string(), title: z.string(), text: z.string(), waiver: waiverSchema })),
  agreedFinish: z.iso.date().nullable(),
  /** Days of the calls agreed on, up to the end of the plan. */
  calls: z.array(z.iso.date()),
  freezes: z.array(z.strictObject({ from: z.iso.date(), to: z.iso.date(), reason: z.string() })),
});
export type Plan = z.infer<typeof planSchema>;

export interface PlanWishes {
  /** First day of work. */
  readonly start: string;
  readonly target: string | null;
  /** Only what bears on these options. */
  readonly options: readonly OptionId[];
  /** Waivers end by it, and nothing is to begin before it; the start when left out. */
  readonly today?: string;
  readonly wish?: PlanWish;
}

/**
 * Turns findings into work: every failing or warning one that bears on a wished option and names a fix, the same work
 * once, in the order that the fixes require and people state, as early as working days, windows and freezes allow. What
 * is waived is left out and listed. Pure.
 */
export function makePlan(result: ResultDocument, wishes: PlanWishes): Plan {
  const { start, target, options, today = start, wish = emptyPlanWish } = wishes;
  const bearing = result.findings.filter(({ affects }) => affects.some((option) => options.includes(option)));
  const waived = bearing.flatMap((finding) => {
    const waiver = standingWaiver(finding, today);
    const { key, title, text } = finding;
    return waiver === null ? [] : [{ key, title, text, waiver }];
  });
  const waivedKeys = new Set(waived.map(({ key }) => key));
  const drafts = planDrafts(bearing.filter(({ key }) => !waivedKeys.has(key)));
  const first = workingDay(dayNumber(start), 0);
  const items = placed(drafts, first, { today, wish }).toSorted(
    (one, other) => compareText(one.start, other.start) || compareText(one.key, other.key),
  );
  const open = items.filter(({ state }) => state === "open");
  const finish = open.map(({ end }) => end).reduce((last, end) => (end > last ? end : last), isoDate(first));
  return {
    kind: "groundcheck-plan",
    schemaVersion: 1,
    appVersion: result.appVersion,
    isSample: result.isSample,
    options: [...options],
    start: isoDate(first),
    finish,
    target,
    spareDays: target === null ? null : workingDaysBetween(dayNumber(finish), dayNumber(target)),
    hours: open.reduce((sum, { hours }) => sum + hours, 0),
    items,
    closed: closedItems(wish, drafts),
    waived,
    agreedFinish: wish.agreed?.finish ?? null,
    calls: [...callDays(wish, target !== null && target > finish ? target : finish)],
    freezes: wish.freezes,
  };
}

function placed(
  drafts: readonly PlanDraft[],
  first: number,
  { today, wish }: { readonly today: string; readonly wish: PlanWish },
): readonly PlanItem[] {
  const editOf = (key: string): PlanEdit | null => wish.items[key] ?? null;
  const calendar = new PlanCalendar(wish);
  const { after, circular } = orderOf(
    drafts.map(({ key, after: required }) => ({ key, required, stated: editOf(key)?.after ?? [] })),
  );
  const agreed = new Map(wish.agreed?.items.map(({ key, end }) => [key, end]));
  const isDone = ({ key }: PlanDraft): boolean => editOf(key)?.state === "done";
  const tasks = drafts
    .filter((draft) => !isDone(draft))
    .map(({ key, days, owner, needsWindow }) => {
      const { start = null, days: stated = null } = editOf(key) ?? {};
      return {
        key,
        days: stated ?? days,
        after: after.get(key) ?? [],
        pinned: start === null ? null : dayNumber(start),
        ...calendar.daysOf(owner, needsWindow),
      };
    });
  const times = schedule(tasks, first);
  return drafts.map((draft): PlanItem => {
    const edit = editOf(draft.key);
    const time = times.get(draft.key) ?? doneTime(edit, first);
    const isOpen = !isDone(draft);
    return {
      ...draft,
      days: edit?.days ?? draft.days,
      who: edit?.owner ?? draft.who,
      after: [...(after.get(draft.key) ?? [])],
      start: isoDate(time.start),
      end: isoDate(time.end),
      slackDays: isOpen ? workingDaysBetween(time.end, time.latestEnd) : 0,
      state: isOpen ? "open" : "done",
      isPinned: isOpen && edit?.start != null,
      agreedEnd: agreed.get(draft.key) ?? null,
      trouble: isOpen ? troubleOf({ time, edit, today, circular: circular.get(draft.key) ?? [] }) : [],
    };
  });
}

/** What is done stands on the day it was, or where the plan begins. */
function doneTime(edit: PlanEdit | null, first: number): TaskTime {
  const day = edit?.doneOn == null ? first : dayNumber(edit.doneOn);
  return { start: day, end: day, latestEnd: day, begunBefore: [] };
}

function troubleOf(of: {
  readonly time: TaskTime;
  readonly edit: PlanEdit | null;
  readonly today: string;
  readonly circular: readonly string[];
}): PlanTrouble[] {
  const { time, edit, today, circular } = of;
  const trouble: PlanTrouble[] = [];
  if (time.begunBefore.length > 0) trouble.push({ kind: "before-prerequisite", keys: [...time.begunBefore] });
  if (circular.length > 0) trouble.push({ kind: "circular", keys: [...circular] });
  if (edit?.start != null && edit.start < today && isWorkingDay(dayNumber(today)))
    trouble.push({ kind: "in-the-past", keys: [] });
  return trouble;
}

function closedItems({ agreed }: PlanWish, drafts: readonly PlanDraft[]): Plan["closed"] {
  const asked = new Set(drafts.map(({ key }) => key));
  return (agreed?.items ?? []).flatMap(({ key, fix, end }) =>
    asked.has(key)
      ? []
      : [{ key, name: (fixNames as Partial<Record<string, string>>)[fix as FixId] ?? fix, agreedEnd: end }],
  );
}
