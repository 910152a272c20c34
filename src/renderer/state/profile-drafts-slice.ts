import type { StateCreator } from "zustand";
import type { Profile } from "#domain/facts/profile.ts";
import type { AppState } from "./app-state.ts";

/** What stands in the fields of the profile as it was typed, where that is not what is kept. */
export type ProfileTexts = Readonly<Partial<Record<keyof Profile, string>>>;

export interface ProfileDrafts {
  /** The assessment they were typed into; `null` when there are none. */
  readonly of: string | null;
  readonly texts: ProfileTexts;
}

/** What was typed stays when the view is left, also where it cannot be kept as it is. It is never stored. */
export interface ProfileDraftsSlice {
  readonly profileDrafts: ProfileDrafts;
  readonly typeIntoProfile: (key: keyof Profile, text: string) => void;
  /** Forgets what was typed into these fields, since what is kept says the same. */
  readonly forgetTyped: (keys: readonly (keyof Profile)[]) => void;
}

export const noTexts: ProfileTexts = {};

export const createProfileDraftsSlice: StateCreator<AppState, [], [], ProfileDraftsSlice> = (set) => ({
  profileDrafts: { of: null, texts: noTexts },
  typeIntoProfile: (key, text) =>
    set(({ assessment, profileDrafts: { of, texts } }) => {
      if (assessment === null) return {};
      const before = of === assessment.id ? texts : noTexts;
      return { profileDrafts: { of: assessment.id, texts: { ...before, [key]: text } } };
    }),
  forgetTyped: (keys) =>
    set(({ profileDrafts: { of, texts } }) => {
      const left = Object.entries(texts).filter(([key]) => !keys.some((gone) => gone === key));
      return { profileDrafts: { of, texts: Object.fromEntries(left) } };
    }),
});

/** What was typed into the assessment that is open. */
export function typedTexts({ assessment, profileDrafts: { of, texts } }: AppState): ProfileTexts {
  return assessment !== null && assessment.id === of ? texts : noTexts;
}
