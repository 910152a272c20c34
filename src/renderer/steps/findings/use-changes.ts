import { useMemo } from "react";
import type { ChangeKind, Comparison } from "#domain/plan/compare-runs.ts";
import { useAppState } from "#renderer/state/use-app-state.ts";

/** The run that is compared with; `null` when there is none. */
export function useComparison(): Comparison | null {
  return useAppState(({ progress }) => (progress.phase === "compared" ? progress.comparison : null));
}

/** What became of findings since the run that is compared with, by their keys; `null` when there is none. */
export function useChanges(): ReadonlyMap<string, ChangeKind> | null {
  const comparison = useComparison();
  return useMemo(
    () => (comparison === null ? null : new Map(comparison.findings.map(({ key, kind }) => [key, kind]))),
    [comparison],
  );
}
