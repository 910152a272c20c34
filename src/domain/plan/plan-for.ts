import type { Profile } from "#domain/facts/profile.ts";
import { judgedIds, optionIds, type OptionId } from "#domain/options/option-ids.ts";
import type { ResultDocument } from "#domain/result/result-document.ts";

import { makePlan } from "./plan.ts";
import type { Plan } from "./plan-document.ts";

export interface PlanQuestion {
  readonly profile: Profile;
  /** The day it is. */
  readonly today: string;
  /** First day of work; left out: as stated, but not before today. */
  readonly start?: string | null;
  /** Left out or empty: as stated, else what the wished sign-in method needs, else all. */
  readonly options?: readonly OptionId[];
}

/** The plan of an estate by what was stated of it. Pure. */
export function planFor(result: ResultDocument, { profile, today, start = null, options = [] }: PlanQuestion): Plan {
  const { startDate, targetDate: target, plan: wish } = profile;
  return makePlan(result, {
    start: start ?? (startDate !== null && startDate > today ? startDate : today),
    target,
    options: options.length > 0 ? options : plannedOptions(profile),
    today,
    wish,
  });
}

/** The options a plan is for. The wished method comes with Seamless SSO, which goes with managed sign-in. */
export function plannedOptions({ plan, signInWish }: Profile): readonly OptionId[] {
  const stated = judgedIds.filter((id) => plan.options.includes(id));
  if (stated.length > 0) return stated;
  if (signInWish === null) return optionIds;
  return signInWish === "ad-fs" ? [signInWish] : [signInWish, "seamless-sso"];
}
