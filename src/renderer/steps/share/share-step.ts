import { openBundleOf } from "#renderer/state/estate-slice.ts";
import { later } from "#renderer/shell/later.tsx";
import { defineStep } from "../define-step.ts";
import { shareStrings as strings } from "./share.strings.ts";

/** Files for those who help. */
export const shareStep = defineStep({
  id: "share",
  title: strings.title,
  phase: "share",
  isReachable: ({ estate }) => openBundleOf(estate) !== null,
  isDone: ({ share }) => share.written.some(({ kind }) => kind !== "drawing"),
  count: () => null,
  remains: ({ share: { written }, estate }) => {
    if (openBundleOf(estate) === null) return null;
    return written.length === 0 ? strings.remainsNothing : strings.remainsWritten(written.length);
  },
  ...later(async () => (await import("./share-view.tsx")).ShareView),
});
