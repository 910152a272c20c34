import { createStore, type StoreApi } from "zustand/vanilla";
import type { Bridge } from "#domain/contract/channels.ts";
import type { AppState } from "./app-state.ts";
import { createAssessmentSlice } from "./assessment-slice.ts";
import { createEstateSlice } from "./estate-slice.ts";
import { createFindingsSlice } from "./findings-slice.ts";
import { createGatherViewSlice } from "./gather-view-slice.ts";
import { createMapSlice } from "./map-slice.ts";
import { createOptionsSlice } from "./options-slice.ts";
import { createPlanSlice } from "./plan-slice.ts";
import { createQuestionsSlice } from "./questions-slice.ts";
import { createProgressSlice } from "./progress-slice.ts";
import { createProfileDraftsSlice } from "./profile-drafts-slice.ts";
import { createRecheckSlice } from "./recheck-slice.ts";
import { createShareSlice } from "./share-slice.ts";
import { createStartSlice } from "./start-slice.ts";
import { createViewSlice } from "./view-slice.ts";
import { createWhatIfSlice } from "./what-if-slice.ts";
import { watchRun } from "./watch-run.ts";

export type AppStore = StoreApi<AppState>;

/** The window's one store, over the bridge it is handed. `now` is the clock by which runs are timed. */
export function createAppStore(bridge: Bridge, now: () => Date = () => new Date()): AppStore {
  const store = createStore<AppState>()((...api) => ({
    ...createAssessmentSlice(bridge)(...api),
    ...createEstateSlice(bridge)(...api),
    ...createShareSlice(bridge)(...api),
    ...createStartSlice(bridge)(...api),
    ...createViewSlice(...api),
    ...createFindingsSlice(...api),
    ...createGatherViewSlice(...api),
    ...createMapSlice(...api),
    ...createOptionsSlice(...api),
    ...createPlanSlice(...api),
    ...createProgressSlice(bridge)(...api),
    ...createQuestionsSlice(...api),
    ...createProfileDraftsSlice(bridge)(...api),
    ...createRecheckSlice(...api),
    ...createWhatIfSlice(bridge)(...api),
  }));
  watchRun(store, now);
  return store;
}
