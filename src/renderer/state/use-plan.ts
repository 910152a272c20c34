import { useMemo } from "react";
import type { OpenedBundle } from "#domain/bundle/opened.ts";
import type { Profile } from "#domain/facts/profile.ts";
import { planFor } from "#domain/plan/plan-for.ts";
import type { Plan } from "#domain/plan/plan-document.ts";
import { localDay } from "#renderer/format/dates.ts";
import { useAppState } from "./use-app-state.ts";
import { useNow } from "./use-now.ts";

/** What was stated of the estate on screen: of the assessment as it is now, or in the bundle. */
export function useStatedProfile(bundle: OpenedBundle): Profile {
  return useAppState((state) => state.assessment?.profile ?? bundle.profile);
}

/** The plan of the estate on screen by what is stated now. */
export function usePlan(bundle: OpenedBundle): Plan {
  const profile = useStatedProfile(bundle);
  const today = useToday();
  return useMemo(() => planFor(bundle.result, { profile, today }), [bundle, profile, today]);
}

/** The day it is here. */
export function useToday(): string {
  return localDay(useNow());
}
