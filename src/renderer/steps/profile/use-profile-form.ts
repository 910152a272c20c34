import { useCallback, useContext, useEffect, useRef, useState } from "react";
import type { Profile } from "#domain/facts/profile.ts";
import { openBundleOf } from "#renderer/state/estate-slice.ts";
import { typedTexts } from "#renderer/state/profile-drafts-slice.ts";
import { AppStoreContext, useAppState } from "#renderer/state/use-app-state.ts";
import { typedKeys, type TypedKey } from "./profile-readers.ts";
import { readTyped, type Faults } from "./read-typed.ts";

const pauseMs = 600;

export interface ProfileForm {
  readonly profile: Profile;
  /** Told once a field was left or paused in, and from then on while it is typed. */
  readonly faults: Faults;
  readonly isSaving: boolean;
  /** Forests that are known from what was gathered. */
  readonly forests: readonly string[];
  readonly type: (key: TypedKey, text: string) => void;
  /** Keeps what was typed, at once. Called when a field is left. */
  readonly settle: () => void;
  readonly choose: (changes: Partial<Profile>) => void;
  /** Tries once more to store all of it. */
  readonly saveAgain: () => void;
}

/** Keeps the profile while it is typed: after a pause, when a field is left, and when the view is. */
export function useProfileForm(stated: Profile): ProfileForm {
  const store = useContext(AppStoreContext);
  if (store === null) throw new Error("no store above this component");
  const texts = useAppState(typedTexts);
  const names = useAppState(({ estate }) => openBundleOf(estate)?.result.forests ?? null);
  const forests = names?.map(({ name }) => name) ?? [];
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [told, setTold] = useState<readonly TypedKey[]>(() => faultyOf(readTyped(stated, texts, forests).faults));
  const [saves, setSaves] = useState(0);

  const save = useCallback(
    async (profile: Profile): Promise<void> => {
      setSaves((count) => count + 1);
      await store.getState().saveProfile(profile);
      setSaves((count) => count - 1);
    },
    [store],
  );
  /** Keeps what can be kept. `isLeft`: a field was left, so that it may now show what is kept in place of what was typed. */
  const keep = useCallback(
    (isLeft: boolean): void => {
      clearTimeout(timer.current);
      const state = store.getState();
      const known = openBundleOf(state.estate)?.result.forests.map(({ name }) => name) ?? [];
      const typed = typedTexts(state);
      if (state.assessment === null) return;
      const { profile } = state.assessment;
      const read = readTyped(profile, typed, known);
      const faulty = faultyOf(read.faults);
      setTold(faulty);
      if (JSON.stringify(read.profile) !== JSON.stringify(profile)) void save(read.profile);
      void state.keepTyped(faulty);
      if (isLeft) state.forgetTyped(typedKeys.filter((key) => !faulty.includes(key)));
    },
    [store, save],
  );
  useEffect(() => () => keep(true), [keep]);

  const { faults } = readTyped(stated, texts, forests);
  const shown = Object.entries(faults).filter(([key]) => told.some((each) => each === key));
  return {
    profile: stated,
    faults: Object.fromEntries(shown),
    isSaving: saves > 0,
    forests,
    type: (key, text) => {
      store.getState().typeIntoProfile(key, text);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => keep(false), pauseMs);
    },
    settle: () => keep(true),
    choose: (changes) => {
      const state = store.getState();
      if (state.assessment !== null) void save({ ...state.assessment.profile, ...changes });
    },
    saveAgain: () => {
      keep(false);
      void save(store.getState().assessment?.profile ?? stated);
    },
  };
}

const faultyOf = (faults: Faults): TypedKey[] => typedKeys.filter((key) => faults[key] !== undefined);
