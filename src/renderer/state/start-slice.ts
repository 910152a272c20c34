import type { StateCreator } from "zustand";
import type { Recent } from "#domain/contract/assessment.ts";
import type { Bridge } from "#domain/contract/channels.ts";
import { usualSettings } from "#domain/contract/usual-settings.ts";
import type { Settings } from "#domain/contract/settings.ts";
import type { ThisComputer } from "#domain/contract/this-computer.ts";
import type { CodedError } from "#domain/kernel/error-code.ts";
import type { AppState } from "./app-state.ts";

/** What this computer told of itself. */
export type ComputerState =
  | { readonly phase: "unknown" }
  | { readonly phase: "looking"; readonly previous: ThisComputer | null }
  | { readonly phase: "known"; readonly computer: ThisComputer }
  | { readonly phase: "failed"; readonly error: CodedError };

export interface StartSlice {
  /** `null` until the list was asked for. */
  readonly recents: readonly Recent[] | null;
  readonly computer: ComputerState;
  readonly settings: Settings;
  /** Trouble that belongs to no view; `null` when there is none. */
  readonly notice: CodedError | null;
  readonly dismissNotice: () => void;
  readonly loadRecents: () => Promise<void>;
  readonly removeRecent: (id: string) => Promise<void>;
  readonly lookAtComputer: () => Promise<void>;
  readonly loadSettings: () => Promise<void>;
  readonly saveSettings: (settings: Settings) => Promise<void>;
}

export const createStartSlice =
  (bridge: Bridge): StateCreator<AppState, [], [], StartSlice> =>
  (set, get) => ({
    recents: null,
    computer: { phase: "unknown" },
    settings: usualSettings,
    notice: null,
    dismissNotice: () => set({ notice: null }),
    loadRecents: async () => {
      const recents = await bridge.call("recents/list", null);
      set(recents.ok ? { recents: recents.value } : { recents: [], notice: recents.error });
    },
    removeRecent: async (id) => {
      await bridge.call("recents/remove", { id });
      await get().loadRecents();
    },
    lookAtComputer: async () => {
      const { computer } = get();
      set({ computer: { phase: "looking", previous: computer.phase === "known" ? computer.computer : null } });
      const looked = await bridge.call("computer/look", null);
      set({
        computer: looked.ok ? { phase: "known", computer: looked.value } : { phase: "failed", error: looked.error },
      });
    },
    loadSettings: async () => {
      const settings = await bridge.call("settings/load", null);
      if (settings.ok) set({ settings: settings.value });
    },
    saveSettings: async (settings) => {
      set({ settings });
      const saved = await bridge.call("settings/save", settings);
      if (!saved.ok) set({ notice: saved.error });
    },
  });
