import type { Area } from "#domain/checks/finding.ts";
import type { OptionId } from "#domain/options/option-ids.ts";
import type { DnsName } from "#domain/kernel/primitives.ts";
import type { FindingRow } from "#domain/result/result-document.ts";

import type { FixStep } from "./fix-step.ts";
import { fixData, type FixId } from "./fixes.ts";
import { fixNames } from "./fixes.strings.ts";

/** One piece of work, before it has its days. */
export interface PlanDraft extends FixStep {
  readonly name: string;
  /** Of the finding that asks for it first. */
  readonly area: Area;
  readonly verdict: "fail" | "warn";
  readonly options: OptionId[];
  readonly forests: DnsName[];
  readonly findings: { readonly key: string; readonly title: string; readonly text: string }[];
  readonly verify: string[];
  /** Keys of drafts that come first, by what the fixes require. */
  readonly after: string[];
}

/** The work that findings ask for, the same work once. */
export function planDrafts(findings: readonly FindingRow[]): readonly PlanDraft[] {
  const byKey = new Map<string, FindingRow[]>();
  for (const finding of findings) {
    if (finding.fix === null || (finding.verdict !== "fail" && finding.verdict !== "warn")) continue;
    const asking = byKey.get(finding.fix.key);
    if (asking === undefined) byKey.set(finding.fix.key, [finding]);
    else asking.push(finding);
  }
  const drafts = [...byKey.values()].flatMap((asking) => draftOf(asking) ?? []);
  const byFix = new Map<string, PlanDraft[]>();
  for (const draft of drafts) {
    const same = byFix.get(draft.fix);
    if (same === undefined) byFix.set(draft.fix, [draft]);
    else same.push(draft);
  }
  return drafts.map((draft) => {
    const required = fixData(draft.fix)?.requires ?? [];
    const before = required.flatMap((fix) => byFix.get(fix) ?? []).filter((other) => isSamePlace(other, draft));
    return { ...draft, after: before.map(({ key }) => key) };
  });
}

function draftOf(asking: readonly FindingRow[]): PlanDraft | null {
  const [{ fix, area } = { fix: null, area: null }] = asking;
  const data = fix === null ? null : fixData(fix.id);
  if (fix === null || area === null || data === null) return null;
  const { owner, hours, days, risk, isReversible, needsWindow } = data;
  const subjects = asking.flatMap(({ subject: { forest, servingForest } }) => [forest, servingForest]);
  return {
    key: fix.key,
    fix: fix.id,
    name: fixNames[fix.id as FixId],
    area,
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
    verify: [...new Set(asking.map(({ goal }) => goal))],
    after: [],
  };
}

/** Both are about the same forest, or one of them is about the estate. */
function isSamePlace(first: PlanDraft, then: PlanDraft): boolean {
  const isOfEstate = first.forests.length === 0 || then.forests.length === 0;
  return isOfEstate || first.forests.some((name) => then.forests.includes(name));
}
