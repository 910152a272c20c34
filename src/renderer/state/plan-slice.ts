import type { StateCreator } from "zustand";
import { emptyPlanEdit } from "#domain/facts/empty-plan-wish.ts";
import type { PlanEdit, PlanWish } from "#domain/facts/plan-wish.ts";
import type { Waiver } from "#domain/facts/waivers.ts";
import type { Profile } from "#domain/facts/profile.ts";
import type { AppState } from "./app-state.ts";

/** Parts of the pane below the plan. */
export type PlanTab = "what" | "text" | "dates" | "check" | "undo";

/** What is shown of the plan, kept while other steps are on screen. */
export interface PlanView {
  readonly shape: "list" | "timeline";
  /** Key of the chosen item; `null`: the first one. */
  readonly chosen: string | null;
  readonly tab: PlanTab;
  /** Ids of groups. */
  readonly folded: readonly string[];
  readonly isSettingUp: boolean;
  readonly scrollTop: number | null;
}

export const freshPlanView: PlanView = {
  shape: "timeline",
  chosen: null,
  tab: "what",
  folded: [],
  isSettingUp: false,
  scrollTop: null,
};

/** What was stated of the plan and of waivers, as one thing to be undone. */
type Stated = Pick<Profile, "plan" | "waivers">;

/** Changes of the plan of one assessment, oldest first. */
export interface PlanHistory {
  /** Id of the assessment. */
  readonly of: string | null;
  readonly past: readonly Stated[];
  readonly future: readonly Stated[];
}

const freshHistory: PlanHistory = { of: null, past: [], future: [] };
const mostSteps = 100;

export interface PlanSlice {
  readonly planView: PlanView;
  readonly planHistory: PlanHistory;
  readonly changePlanView: (changes: Partial<PlanView>) => void;
  /** Changes what is stated of the plan. Nothing happens where no assessment is open. */
  readonly changePlan: (change: (wish: PlanWish) => PlanWish) => Promise<void>;
  readonly editItem: (key: string, changes: Partial<PlanEdit>) => Promise<void>;
  /** Waives a finding; `null` takes the waiver back. */
  readonly waive: (findingKey: string, waiver: Waiver | null) => Promise<void>;
  readonly undoPlan: () => Promise<void>;
  readonly redoPlan: () => Promise<void>;
}

export const createPlanSlice: StateCreator<AppState, [], [], PlanSlice> = (set, get) => {
  const historyOf = (id: string): PlanHistory => {
    const { planHistory } = get();
    return planHistory.of === id ? planHistory : { ...freshHistory, of: id };
  };
  const state = async (change: (now: Stated) => Stated): Promise<void> => {
    const { assessment } = get();
    if (assessment === null) return;
    const { plan, waivers } = assessment.profile;
    const now = { plan, waivers };
    const { past } = historyOf(assessment.id);
    set({ planHistory: { of: assessment.id, past: [...past, now].slice(-mostSteps), future: [] } });
    await get().saveProfile({ ...assessment.profile, ...change(now) });
  };
  const step = async (from: "past" | "future"): Promise<void> => {
    const { assessment } = get();
    if (assessment === null) return;
    const history = historyOf(assessment.id);
    const target = history[from].at(-1);
    if (target === undefined) return;
    const { plan, waivers } = assessment.profile;
    const to = from === "past" ? "future" : "past";
    set({
      planHistory: {
        ...history,
        [from]: history[from].slice(0, -1),
        [to]: [...history[to], { plan, waivers }],
      },
    });
    await get().saveProfile({ ...assessment.profile, ...target });
  };
  return {
    planView: freshPlanView,
    planHistory: freshHistory,
    changePlanView: (changes) => set(({ planView }) => ({ planView: { ...planView, ...changes } })),
    changePlan: (change) => state(({ plan, waivers }) => ({ waivers, plan: change(plan) })),
    editItem: (key, changes) => {
      // It stays chosen where its new dates take it.
      set(({ planView }) => ({ planView: { ...planView, chosen: key } }));
      return state(({ plan, waivers }) => {
        const edit: PlanEdit = { ...emptyPlanEdit, ...plan.items[key], ...changes };
        const { [key]: _before, ...others } = plan.items;
        return { waivers, plan: { ...plan, items: isUnchanged(edit) ? others : { ...others, [key]: edit } } };
      });
    },
    waive: (findingKey, waiver) =>
      state(({ plan, waivers }) => {
        const { [findingKey]: _before, ...others } = waivers;
        return { plan, waivers: waiver === null ? others : { ...others, [findingKey]: waiver } };
      }),
    undoPlan: () => step("past"),
    redoPlan: () => step("future"),
  };
};

/** Whether an edit says nothing that would not hold without it. */
function isUnchanged({ state, start, days, owner, after }: PlanEdit): boolean {
  return state === "open" && start === null && days === null && owner === null && after.length === 0;
}
