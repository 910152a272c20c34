import { createStore, type StoreApi } from "zustand/vanilla";
import type { Bridge } from "#domain/contract/channels.ts";
import type { AppState } from "./app-state.ts";
import { createEstateSlice } from "./estate-slice.ts";
import { createFindingsSlice } from "./findings-slice.ts";
import { createOptionsSlice } from "./options-slice.ts";
import { createViewSlice } from "./view-slice.ts";

export type AppStore = StoreApi<AppState>;

/** The window's one store, over the bridge it is handed. */
export function createAppStore(bridge: Bridge): AppStore {
  return createStore<AppState>()((...api) => ({
    ...createEstateSlice(bridge)(...api),
    ...createViewSlice(...api),
    ...createFindingsSlice(...api),
    ...createOptionsSlice(...api),
  }));
}
