import { emptyPlanWish } from "#domain/facts/empty-plan-wish.ts";
import type { PlanEdit, PlanWish } from "#domain/facts/plan-wish.ts";
import { dayNumber, isoDate, isWorkingDay, workingDay, workingDaysBetween } from "#domain/kernel/calendar-days.ts";
import { compareText } from "#domain/kernel/compare-text.ts";
import type { OptionId } from "#domain/options/option-ids.ts";
import type { ResultDocument } from "#domain/result/result-document.ts";

import type { FixId } from "./fixes.ts";
import { fixNames } from "./fixes.strings.ts";
import { callDays, PlanCalendar } from "./plan-calendar.ts";
import type { Plan, PlanItem, PlanTrouble } from "./plan-document.ts";
import { planDrafts, type PlanDraft } from "./plan-drafts.ts";
import { orderOf } from "./plan-order.ts";
import { schedule, type TaskTime } from "./schedule.ts";
import { standingWaiver } from "./standing-waiver.ts";

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
      isReassigned: edit?.owner != null,
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
