import { planFor } from "#domain/plan/plan-for.ts";
import type { Plan } from "#domain/plan/plan-document.ts";
import { localDay } from "#renderer/format/dates.ts";
import { later } from "#renderer/shell/later.tsx";
import type { AppState } from "#renderer/state/app-state.ts";
import { openBundleOf } from "#renderer/state/estate-slice.ts";
import { defineStep } from "../define-step.ts";
import { planStrings as strings } from "./plan.strings.ts";

/** What is to be done, by whom and when. */
export const planStep = defineStep({
  id: "plan",
  title: strings.title,
  phase: "remediate",
  isReachable: (state) => openBundleOf(state.estate) !== null,
  isDone: (state) => {
    const plan = planOf(state);
    return plan !== null && plan.items.every((item) => item.state === "done");
  },
  count: (state) => {
    const items = planOf(state)?.items.length ?? 0;
    return items === 0 ? null : strings.items(items);
  },
  remains: (state) => {
    const plan = planOf(state);
    if (plan === null || plan.items.length === 0) return null;
    const next = plan.items.find((item) => item.state === "open");
    const done = plan.items.filter((item) => item.state === "done").length;
    return strings.remains(
      done,
      plan.items.length,
      next === undefined ? null : strings.nextItem(next.name, next.start),
    );
  },
  ...later(async () => (await import("./plan-view.tsx")).PlanView),
});

let last: { readonly of: readonly unknown[]; readonly plan: Plan } | null = null;

/** The plan by what is stated now; worked out anew only when something it rests on has changed. */
function planOf({ estate, assessment }: AppState): Plan | null {
  const bundle = openBundleOf(estate);
  if (bundle === null) return null;
  const profile = assessment?.profile ?? bundle.profile;
  const today = localDay(new Date());
  const of = [bundle.result, profile, today];
  if (last === null || of.some((value, index) => value !== last?.of[index])) {
    last = { of, plan: planFor(bundle.result, { profile, today }) };
  }
  return last.plan;
}
