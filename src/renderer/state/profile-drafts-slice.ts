import type { StateCreator } from "zustand";
import type { Bridge } from "#domain/contract/channels.ts";
import { longestDraft } from "#domain/contract/longest-draft.ts";
import type { ProfileDrafts } from "#domain/contract/profile-drafts.ts";
import type { StatedKey } from "#domain/facts/profile.ts";
import type { AppState } from "./app-state.ts";

/** What stands in the fields of the profile as it was typed, where that is not what is stated. */
export type ProfileTexts = Readonly<ProfileDrafts>;

interface TypedTexts {
  /** The assessment they were typed into; `null` when there are none. */
  readonly of: string | null;
  readonly texts: ProfileTexts;
  /** Those that are kept on disk, so that they come back with the assessment. */
  readonly kept: ProfileTexts;
}

/** What was typed stays when the view is left; what cannot be stated as it is also comes back after a restart. */
export interface ProfileDraftsSlice {
  readonly profileDrafts: TypedTexts;
  readonly typeIntoProfile: (key: StatedKey, text: string) => void;
  /** Forgets what was typed into these fields, since what is stated says the same. */
  readonly forgetTyped: (keys: readonly StatedKey[]) => void;
  /** Keeps the texts of these fields on disk, and of no others. */
  readonly keepTyped: (keys: readonly StatedKey[]) => Promise<void>;
}

const noTexts: ProfileTexts = {};

export const createProfileDraftsSlice =
  (bridge: Bridge): StateCreator<AppState, [], [], ProfileDraftsSlice> =>
  (set, get) => {
    let saves = 0;
    return {
      profileDrafts: { of: null, texts: noTexts, kept: noTexts },
      typeIntoProfile: (key, text) =>
        set(({ assessment, profileDrafts: { of, texts, kept } }) => {
          if (assessment === null) return {};
          const isOfThis = of === assessment.id;
          const before = isOfThis ? texts : noTexts;
          return {
            profileDrafts: { of: assessment.id, texts: { ...before, [key]: text }, kept: isOfThis ? kept : noTexts },
          };
        }),
      forgetTyped: (keys) =>
        set(({ profileDrafts }) => {
          const left = Object.entries(profileDrafts.texts).filter(([key]) => !keys.some((gone) => gone === key));
          return { profileDrafts: { ...profileDrafts, texts: Object.fromEntries(left) } };
        }),
      keepTyped: async (keys) => {
        const { assessment, profileDrafts } = get();
        if (assessment === null || profileDrafts.of !== assessment.id) return;
        const { id } = assessment;
        const typed = keys.map((key) => [key, profileDrafts.texts[key] ?? ""] as const);
        const drafts = Object.fromEntries(typed.filter(([, text]) => text.length <= longestDraft)) as ProfileTexts;
        if (JSON.stringify(drafts) === JSON.stringify(profileDrafts.kept)) return;
        const mine = ++saves;
        set({ profileDrafts: { ...profileDrafts, kept: drafts } });
        const saved = await bridge.call("assessment/save-drafts", { id, drafts });
        set(({ assessment: open, profileDrafts: now }) => {
          if (open?.id !== id || mine !== saves) return {};
          const changed = { assessment: { ...open, saveError: saved.ok ? null : saved.error } };
          // What is not on disk is tried again with the next change.
          return saved.ok ? changed : { ...changed, profileDrafts: { ...now, kept: profileDrafts.kept } };
        });
      },
    };
  };

/** What was typed into the assessment that is open. */
export function typedTexts({ assessment, profileDrafts: { of, texts } }: AppState): ProfileTexts {
  return assessment !== null && assessment.id === of ? texts : noTexts;
}
