import { z } from "zod";

import { compareText } from "#domain/kernel/compare-text.ts";
import type { CheckContext } from "#domain/checks/define-check.ts";
import type { Finding } from "#domain/checks/finding.ts";
import { statusOf } from "#domain/options/assess.ts";
import { optionStatusSchema, type Reason } from "#domain/options/assessment.ts";
import type { OptionId } from "#domain/options/option-ids.ts";
import { reasonsServedFrom, waysToServe } from "#domain/options/options.ts";
import { optionIdSchema } from "#domain/options/rule-book.ts";
import { rules } from "#domain/options/rules.ts";
import { dnsNameSchema, type DnsName } from "#domain/kernel/primitives.ts";

import { assume, type Assumption } from "./assume.ts";
import { effects } from "./effects/index.ts";
import { fixStep, fixStepSchema, type FixStep } from "./fix-step.ts";

/** What stands between an option and "supported", as work. */
export const fixSetSchema = z.strictObject({
  option: optionIdSchema,
  /** Forests that then hold the agents or the farm, the best first; empty where the option has none. */
  servingForests: z.array(dnsNameSchema),
  /** In the order in which they come up. None of them can be left out. */
  fixes: z.array(fixStepSchema),
  /** Hours of work over all of them, a rough figure. */
  hours: z.number(),
  /** What the option is then: `undecided` while facts are missing, else `supported`. */
  statusAfter: optionStatusSchema,
});
export type FixSet = z.infer<typeof fixSetSchema>;

type Serving = readonly (DnsName | null)[];

// A fix can bring up others; more rounds than any chain of them has.
const mostRounds = 8;

/**
 * The fewest fixes after which nothing blocks an option in the estate, over all forests that could serve it; of equally
 * many the least work. Verified by judging the estate with them, and with each of them left out. `null` where a blocker
 * has no fix, or its fix does not help. Empty when nothing blocks.
 */
export function smallestFixes(option: OptionId, context: CheckContext): FixSet | null {
  const now = assume(context, []);
  const ways = waysToServe(option, now.findings, context)
    .map((serving) => ({ serving, asked: askedFixes(blockersOf(option, serving, now), now.findings) }))
    .toSorted((a, b) => (a.asked?.size ?? Infinity) - (b.asked?.size ?? Infinity));
  let best: FixSet | null = null;
  for (const { serving, asked } of ways) {
    // No way to serve gets by with less than what blocks it already.
    if (asked === null || (best !== null && asked.size > best.fixes.length)) break;
    const found = grown(option, serving, now);
    if (found !== null && (best === null || isSmaller(found, best))) best = found;
  }
  return best;
}

const isSmaller = (one: FixSet, other: FixSet): boolean =>
  one.fixes.length < other.fixes.length || (one.fixes.length === other.fixes.length && one.hours < other.hours);

function blockersOf(option: OptionId, serving: Serving, { findings, context }: Assumption): readonly Reason[] {
  return reasonsServedFrom(option, serving, { findings, context }).filter(({ kind }) => kind === "blocker");
}

/** A fix that a blocker asks for. */
interface Asked {
  readonly step: FixStep;
  /** The forests it is about; what it does to facts stays between them. */
  readonly place: string;
}

/** The fixes that blockers ask for, by key; `null` when one of them has none. */
function askedFixes(blockers: readonly Reason[], findings: readonly Finding[]): ReadonlyMap<string, Asked> | null {
  const byKey = new Map(findings.map((finding) => [finding.key, finding]));
  const asked = new Map<string, Asked>();
  for (const { findingKey, ruleId } of blockers) {
    const finding = byKey.get(findingKey);
    const step = finding === undefined ? null : fixStep(finding);
    if (finding === undefined || step === null || rules.get(ruleId)?.isFixable !== true) return null;
    const { forest, servingForest } = finding.subject;
    asked.set(step.key, { step, place: [forest ?? "", servingForest ?? ""].toSorted(compareText).join("/") });
  }
  return asked;
}

/** Takes on whatever blocks, round by round, then lets go of what turned out not to be needed. */
function grown(option: OptionId, serving: Serving, now: Assumption): FixSet | null {
  const { context } = now;
  const taken = new Map<string, Asked>();
  let after = now;
  for (let round = 0; round < mostRounds; round += 1) {
    const asked = askedFixes(blockersOf(option, serving, after), after.findings);
    if (asked === null) return null;
    if (asked.size === 0) return trimmed({ option, serving, context, taken }, after);
    const fresh = [...asked].filter(([key]) => !taken.has(key));
    // Done, and it still blocks.
    if (fresh.length === 0) return null;
    for (const [key, fix] of fresh) taken.set(key, fix);
    after = assume(context, [...taken.keys()]);
  }
  return null;
}

interface Grown {
  readonly option: OptionId;
  readonly serving: Serving;
  readonly context: CheckContext;
  readonly taken: ReadonlyMap<string, Asked>;
}

function trimmed({ option, serving, context, taken }: Grown, withAll: Assumption): FixSet {
  let fixes = [...taken.keys()];
  let after = withAll;
  for (const [key, { place }] of taken) {
    const others = fixes.filter((other) => other !== key);
    // Its findings pass without it only by what another fix does to the same facts.
    const mayGo = others.some((other) => {
      const beside = taken.get(other);
      return beside !== undefined && beside.step.fix in effects && beside.place === place;
    });
    if (!mayGo) continue;
    const without = assume(context, others);
    if (blockersOf(option, serving, without).length > 0) continue;
    fixes = others;
    after = without;
  }
  const steps = fixes.flatMap((key) => taken.get(key)?.step ?? []);
  return {
    option,
    servingForests: serving.filter((name) => name !== null),
    fixes: steps,
    hours: steps.reduce((sum, { hours }) => sum + hours, 0),
    statusAfter: statusOf(reasonsServedFrom(option, serving, after)),
  };
}
