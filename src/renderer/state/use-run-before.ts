import { useEffect } from "react";
import { openBundleOf } from "./estate-slice.ts";
import { useAppState } from "./use-app-state.ts";

/** Compares with the run before the last one as soon as that is wanted: it is at hand, so nothing has to be chosen. */
export function useRunBefore(): void {
  const isKept = useAppState((state) => openBundleOf(state.estate)?.source.kind === "assessment");
  const isFresh = useAppState((state) => state.progress.phase === "idle");
  const compareWith = useAppState((state) => state.compareWith);
  useEffect(() => {
    if (isKept && isFresh) void compareWith("run-before");
  }, [isKept, isFresh, compareWith]);
}
