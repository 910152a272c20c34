import { useMemo } from "react";
import type { FindingsFilter } from "#renderer/state/select-findings.ts";
import { useToday } from "#renderer/state/use-plan.ts";
import { useChanges } from "./use-changes.ts";
import { useAppState } from "#renderer/state/use-app-state.ts";

/** The filter of the list. It stays the same object while only the selection moves, so that nothing is worked out twice. */
export function useFindingsFilter(): FindingsFilter {
  const { verdicts, isWaivedShown, search, area, option, forest, change, grouping } = useAppState(
    (state) => state.findingsView,
  );
  const changes = useChanges();
  const kept = useAppState((state) => state.recheck?.key ?? null);
  const today = useToday();
  return useMemo(
    () => ({ verdicts, isWaivedShown, search, area, option, forest, change, changes, grouping, kept, today }),
    [verdicts, isWaivedShown, search, area, option, forest, change, changes, grouping, kept, today],
  );
}
