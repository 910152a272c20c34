import type { WrittenFile } from "#domain/contract/written-file.ts";
import type { CodedError } from "#domain/kernel/error-code.ts";

export type SharedKind = "bundle" | "html" | "pdf" | "drawing" | "plan" | "callPack";

export interface SharedFile {
  readonly kind: SharedKind;
  readonly file: WrittenFile;
}

/** What was written in this session, newest first, and what is being written now. */
export interface ShareState {
  readonly writing: SharedKind | null;
  readonly written: readonly SharedFile[];
  /** Why the last attempt at a kind failed; `null` where it did not. */
  readonly errors: Readonly<Record<SharedKind, CodedError | null>>;
}

export const freshShare: ShareState = {
  writing: null,
  written: [],
  errors: { bundle: null, html: null, pdf: null, drawing: null, plan: null, callPack: null },
};
