import type { SharedFile, SharedKind, ShareState } from "#renderer/state/share-state.ts";

/** What the last attempt at a kind wrote; `null` when it failed or there was none. */
export function lastOf({ written, errors }: ShareState, kind: SharedKind): SharedFile | null {
  return errors[kind] === null ? (written.find((file) => file.kind === kind) ?? null) : null;
}
