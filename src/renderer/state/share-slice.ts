import type { StateCreator } from "zustand";
import type { Bridge } from "#domain/contract/channels.ts";
import type { WrittenFile } from "#domain/contract/written-file.ts";
import type { CodedError } from "#domain/kernel/error-code.ts";
import type { Result } from "#domain/kernel/result.ts";
import type { AppState } from "./app-state.ts";

export type SharedKind = "bundle" | "drawing";

/** What was written in this session, newest first, and what is being written now. */
export interface ShareState {
  readonly writing: SharedKind | null;
  readonly written: readonly { readonly kind: SharedKind; readonly file: WrittenFile }[];
  /** Why the last file could not be written; `null` otherwise. */
  readonly error: CodedError | null;
}

export const freshShare: ShareState = { writing: null, written: [], error: null };

export interface ShareSlice {
  readonly share: ShareState;
  readonly saveBundle: () => Promise<void>;
  readonly exportDrawing: (name: string, format: "svg" | "png", bytes: Uint8Array) => Promise<void>;
}

export const createShareSlice =
  (bridge: Bridge): StateCreator<AppState, [], [], ShareSlice> =>
  (set, get) => {
    const save = async (
      kind: SharedKind,
      ask: () => Promise<Result<WrittenFile | null, CodedError>>,
    ): Promise<void> => {
      set(({ share }) => ({ share: { ...share, writing: kind, error: null } }));
      const answer = await ask();
      set(({ share: { written } }) => {
        if (!answer.ok) return { share: { writing: null, written, error: answer.error } };
        const { value: file } = answer;
        return {
          share: { writing: null, written: file === null ? written : [{ kind, file }, ...written], error: null },
        };
      });
    };
    return {
      share: freshShare,
      saveBundle: async () => {
        const id = get().assessment?.id;
        if (id !== undefined) await save("bundle", () => bridge.call("share/save-bundle", { id }));
      },
      exportDrawing: (name, format, bytes) =>
        save("drawing", () => bridge.call("share/save-drawing", { name, format, bytes })),
    };
  };
