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
  const places = new DraftPlaces(drafts);
  return drafts.map((draft) => {
    const required = fixData(draft.fix)?.requires ?? [];
    return { ...draft, after: required.flatMap((fix) => places.of(fix, draft.forests)) };
  });
}

/** Keys of drafts by fix and forest: of very many, each looks only at those of its own forests. */
class DraftPlaces {
  readonly #byFix = new Map<string, string[]>();
  readonly #byPlace = new Map<string, string[]>();

  constructor(drafts: readonly PlanDraft[]) {
    for (const { key, fix, forests } of drafts) {
      add(this.#byFix, fix, key);
      for (const forest of forests.length === 0 ? [everywhere] : forests) add(this.#byPlace, placeOf(fix, forest), key);
    }
  }

  /** Drafts of a fix that are about one of the forests or about the estate; all of them for what is about the estate. */
  of(fix: string, forests: readonly string[]): readonly string[] {
    if (forests.length === 0) return this.#byFix.get(fix) ?? [];
    const keys = [...forests, everywhere].flatMap((forest) => this.#byPlace.get(placeOf(fix, forest)) ?? []);
    return [...new Set(keys)];
  }
}

const everywhere = "";
const placeOf = (fix: string, forest: string): string => `${fix} ${forest}`;

function add(lists: Map<string, string[]>, name: string, value: string): void {
  const list = lists.get(name);
  if (list === undefined) lists.set(name, [value]);
  else list.push(value);
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
