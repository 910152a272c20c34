import type { OpenedBundle } from "#domain/bundle/opened.ts";
import { openBundleOf } from "#renderer/state/estate-slice.ts";
import { defineStep } from "../define-step.ts";
import { ShareView } from "./share-view.tsx";
import { shareStrings as strings } from "./share.strings.ts";

/** There is nothing to pass on of the sample. */
const canShare = (bundle: OpenedBundle | null): boolean => bundle !== null && bundle.source.kind !== "sample";

/** Files for those who help. */
export const shareStep = defineStep({
  id: "share",
  title: strings.title,
  phase: "share",
  isReachable: ({ estate }) => canShare(openBundleOf(estate)),
  isDone: ({ share }) => share.written.some(({ kind }) => kind !== "drawing"),
  count: () => null,
  remains: ({ share: { written }, estate }) => {
    if (!canShare(openBundleOf(estate))) return null;
    return written.length === 0 ? strings.remainsNothing : strings.remainsWritten(written.length);
  },
  View: ShareView,
});
