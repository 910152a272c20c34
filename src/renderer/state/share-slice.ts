import type { StateCreator } from "zustand";
import type { Bridge } from "#domain/contract/channels.ts";
import type { PlanFormat } from "#domain/plan/plan-formats.ts";
import type { WrittenFile } from "#domain/contract/written-file.ts";
import type { CodedError } from "#domain/kernel/error-code.ts";
import type { Result } from "#domain/kernel/result.ts";
import type { AppState } from "./app-state.ts";
import { openBundleOf } from "./estate-slice.ts";
import { freshShare, type SharedKind, type ShareState } from "./share-state.ts";

export interface ShareSlice {
  readonly share: ShareState;
  readonly saveBundle: () => Promise<void>;
  readonly saveReport: (format: "html" | "pdf") => Promise<void>;
  readonly savePlan: (format: PlanFormat, today: string) => Promise<void>;
  /** `today` is the day it is here. */
  readonly saveCallPack: (today: string) => Promise<void>;
  readonly exportDrawing: (name: string, format: "svg" | "png", bytes: Uint8Array) => Promise<void>;
}

export const createShareSlice =
  (bridge: Bridge): StateCreator<AppState, [], [], ShareSlice> =>
  (set, get) => {
    /** Which estate is on screen; it may be another one by the time a file is written. */
    const shown = (): string => JSON.stringify(openBundleOf(get().estate)?.source ?? null);
    const save = async (
      kind: SharedKind,
      ask: () => Promise<Result<WrittenFile | null, CodedError>>,
    ): Promise<void> => {
      const estate = shown();
      set(({ share }) => ({ share: { ...share, writing: kind, errors: { ...share.errors, [kind]: null } } }));
      const answer = await ask();
      if (shown() !== estate) return set(answer.ok ? {} : { notice: answer.error });
      set(({ share: { written, errors } }) => {
        if (!answer.ok) return { share: { writing: null, written, errors: { ...errors, [kind]: answer.error } } };
        const { value: file } = answer;
        return { share: { writing: null, written: file === null ? written : [{ kind, file }, ...written], errors } };
      });
    };
    return {
      share: freshShare,
      saveBundle: async () => {
        const id = get().assessment?.id;
        if (id !== undefined) await save("bundle", () => bridge.call("share/save-bundle", { id }));
      },
      saveReport: async (format) => {
        const bundle = openBundleOf(get().estate);
        if (bundle !== null) {
          await save(format, () => bridge.call("share/save-report", { estate: bundle.source, format }));
        }
      },
      savePlan: async (format, today) => {
        const bundle = openBundleOf(get().estate);
        if (bundle !== null) {
          await save("plan", () => bridge.call("share/save-plan", { estate: bundle.source, format, today }));
        }
      },
      saveCallPack: async (today) => {
        const bundle = openBundleOf(get().estate);
        if (bundle !== null) {
          await save("callPack", () => bridge.call("share/save-call-pack", { estate: bundle.source, today }));
        }
      },
      exportDrawing: (name, format, bytes) =>
        save("drawing", () => bridge.call("share/save-drawing", { name, format, bytes })),
    };
  };
