import type { StateCreator } from "zustand";
import type { IsoInstant } from "#domain/kernel/primitives.ts";
import type { AppState } from "./app-state.ts";

export interface QuestionsSlice {
  /** Id of the question on screen; `null`: the first that is open. */
  readonly question: string | null;
  readonly showQuestion: (id: string | null) => void;
  /** States an answer; `null` takes it back. Nothing happens where no assessment is open. */
  readonly answer: (id: string, value: string | null, at: IsoInstant) => Promise<void>;
}

export const createQuestionsSlice: StateCreator<AppState, [], [], QuestionsSlice> = (set, get) => ({
  question: null,
  showQuestion: (question) => set({ question }),
  answer: async (id, value, at) => {
    const { assessment } = get();
    if (assessment === null) return;
    // It stays on screen until the next one is asked for.
    set({ question: id });
    const { [id]: _before, ...others } = assessment.profile.answers;
    const answers = value === null ? others : { ...others, [id]: { value, at } };
    await get().saveProfile({ ...assessment.profile, answers });
  },
});
