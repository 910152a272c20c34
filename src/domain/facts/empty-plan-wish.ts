import type { PlanEdit, PlanWish } from "./plan-wish.ts";

/** Nothing stated of the plan. */
export const emptyPlanWish: PlanWish = {
  options: [],
  windows: [],
  freezes: [],
  calls: null,
  items: {},
  agreed: null,
};

/** Nothing changed of an item. */
export const emptyPlanEdit: PlanEdit = {
  state: "open",
  doneOn: null,
  start: null,
  days: null,
  owner: null,
  after: [],
};
