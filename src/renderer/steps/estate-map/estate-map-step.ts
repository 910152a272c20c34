import type { AppState } from "#renderer/state/app-state.ts";
import { openBundleOf } from "#renderer/state/estate-slice.ts";
import { later } from "#renderer/shell/later.tsx";
import { defineStep } from "../define-step.ts";
import { estateMapStepStrings as strings } from "./estate-map.strings.ts";
import { mapCounts, selectMap, type MapCounts } from "./select-map.ts";

function countsOf(state: AppState): MapCounts | null {
  const bundle = openBundleOf(state.estate);
  return bundle === null ? null : mapCounts(selectMap(bundle.result));
}

/** The estate as a drawing, and where sign-in cannot cross. */
export const estateMapStep = defineStep({
  id: "estate-map",
  title: strings.title,
  phase: "assess",
  isReachable: (state) => countsOf(state) !== null,
  isDone: (state) => {
    const counts = countsOf(state);
    return counts !== null && counts.read > 0 && counts.unreadDomains + counts.knownOnly === 0;
  },
  count: () => null,
  remains: (state) => {
    const counts = countsOf(state);
    if (counts === null || counts.read + counts.knownOnly === 0) return null;
    if (counts.unreadDomains > 0) return strings.unreadDomains(counts.unreadDomains, counts.domains);
    return counts.knownOnly > 0 ? strings.knownOnly(counts.knownOnly) : strings.select;
  },
  ...later(async () => (await import("./estate-map-view.tsx")).EstateMapView),
});
