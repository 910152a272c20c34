import type { StateCreator } from "zustand";
import type { Bridge } from "#domain/contract/channels.ts";
import type { OptionId } from "#domain/options/option-ids.ts";
import type { AppState } from "./app-state.ts";
import { openBundleOf } from "./estate-slice.ts";
import { freshWhatIf, type PickedFix, type WhatIfState } from "./what-if-state.ts";

export interface WhatIfSlice {
  readonly whatIf: WhatIfState;
  /** Assumes a fix, or no longer. */
  readonly turnFix: (fix: Pick<PickedFix, "key" | "id">) => Promise<void>;
  /** Supposes that a finding's rule holds or does not; the same again takes it back. */
  readonly suppose: (finding: { readonly key: string; readonly title: string }, holds: boolean) => Promise<void>;
  /** Turns what was supposed of a finding off, or on again. */
  readonly turnOutcome: (finding: string) => Promise<void>;
  /** Assumes the fewest fixes after which an option is supported, beside what is assumed already. */
  readonly takeFewestFixes: (option: OptionId) => Promise<void>;
  readonly resetWhatIf: () => void;
  /** Asks again, because the estate has changed. */
  readonly refreshWhatIf: () => Promise<void>;
}

export const createWhatIfSlice =
  (bridge: Bridge): StateCreator<AppState, [], [], WhatIfSlice> =>
  (set, get) => {
    let questions = 0;
    const source = () => openBundleOf(get().estate)?.source ?? null;
    const ask = async (): Promise<void> => {
      const estate = source();
      const mine = ++questions;
      const { picked, outcomes } = get().whatIf;
      const fixes = picked.flatMap(({ key, isOn }) => (isOn ? [key] : []));
      const suppositions = outcomes.flatMap(({ finding, holds, isOn }) => (isOn ? [{ finding, holds }] : []));
      if (estate === null || fixes.length + suppositions.length === 0) {
        return set(({ whatIf }) => ({ whatIf: { ...whatIf, answer: null, error: null } }));
      }
      const answer = await bridge.call("options/what-if", { estate, fixes, suppositions });
      // A later question, or another estate, has its own answer.
      if (mine !== questions || source() !== estate) return;
      set(({ whatIf }) => ({
        whatIf: answer.ok
          ? { ...whatIf, answer: answer.value, error: null }
          : { ...whatIf, answer: null, error: answer.error },
      }));
    };
    const change = (changes: Partial<Pick<WhatIfState, "picked" | "outcomes">>): Promise<void> => {
      set(({ whatIf }) => ({ whatIf: { ...whatIf, ...changes } }));
      return ask();
    };
    const pick = (picked: readonly PickedFix[]): Promise<void> => change({ picked });
    return {
      whatIf: freshWhatIf,
      turnFix: ({ key, id }) => {
        const { picked } = get().whatIf;
        if (!picked.some((fix) => fix.key === key)) return pick([...picked, { key, id, isOn: true }]);
        return pick(picked.map((fix) => (fix.key === key ? { ...fix, isOn: !fix.isOn } : fix)));
      },
      suppose: ({ key, title }, holds) => {
        const { outcomes } = get().whatIf;
        const isAsBefore = outcomes.some((one) => one.finding === key && one.holds === holds && one.isOn);
        const others = outcomes.filter(({ finding }) => finding !== key);
        return change({ outcomes: isAsBefore ? others : [...others, { finding: key, holds, title, isOn: true }] });
      },
      turnOutcome: (finding) =>
        change({
          outcomes: get().whatIf.outcomes.map((one) => (one.finding === finding ? { ...one, isOn: !one.isOn } : one)),
        }),
      takeFewestFixes: async (option) => {
        const estate = source();
        if (estate === null) return;
        const answer = await bridge.call("options/fewest-fixes", { estate });
        if (source() !== estate) return;
        if (!answer.ok) return set(({ whatIf }) => ({ whatIf: { ...whatIf, error: answer.error } }));
        const fixes = answer.value.find((found) => found.option === option)?.fixes ?? [];
        const taken = new Set(fixes.map(({ key }) => key));
        const others = get().whatIf.picked.filter(({ key }) => !taken.has(key));
        await pick([...others, ...fixes.map(({ key, fix }) => ({ key, id: fix, isOn: true }))]);
      },
      resetWhatIf: () => {
        questions += 1;
        set({ whatIf: freshWhatIf });
      },
      refreshWhatIf: async () => {
        const { picked, outcomes } = get().whatIf;
        if (picked.length + outcomes.length > 0) await ask();
      },
    };
  };
