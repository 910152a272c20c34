import type { StateCreator } from "zustand";
import type { Bridge, CallOutput } from "#domain/contract/channels.ts";
import type { CodedError } from "#domain/kernel/error-code.ts";
import type { AppState } from "./app-state.ts";
import { openBundleOf } from "./estate-slice.ts";

type Compared = NonNullable<CallOutput<"progress/compare">>;

/** `none`: no run is kept before the last one. */
export type ProgressState =
  | { readonly phase: "idle" }
  | { readonly phase: "asking" }
  | { readonly phase: "none" }
  | { readonly phase: "failed"; readonly error: CodedError }
  | ({ readonly phase: "compared" } & Compared);

export interface ProgressSlice {
  readonly progress: ProgressState;
  /** Compares the estate on screen with an earlier run; a closed dialog leaves what was there. */
  readonly compareWith: (what: "run-before" | "file") => Promise<void>;
}

export const createProgressSlice =
  (bridge: Bridge): StateCreator<AppState, [], [], ProgressSlice> =>
  (set, get) => ({
    progress: { phase: "idle" },
    compareWith: async (what) => {
      const bundle = openBundleOf(get().estate);
      if (bundle === null) return;
      const before = get().progress;
      set({ progress: { phase: "asking" } });
      const answer = await bridge.call("progress/compare", { estate: bundle.source, with: what });
      // Another estate, or this one judged anew, has its own answer.
      if (openBundleOf(get().estate) !== bundle) return;
      if (!answer.ok) return set({ progress: { phase: "failed", error: answer.error } });
      if (answer.value !== null) return set({ progress: { phase: "compared", ...answer.value } });
      set({ progress: what === "file" && before.phase !== "idle" ? before : { phase: "none" } });
    },
  });
