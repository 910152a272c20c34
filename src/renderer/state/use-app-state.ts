import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { AppState } from "./app-state.ts";
import type { AppStore } from "./store.ts";

/** Hands the store down; there is none outside the app. */
export const AppStoreContext = createContext<AppStore | null>(null);

/** Reads a part of the state. The selector gives back what the state holds, never something newly made. */
export function useAppState<Part>(select: (state: AppState) => Part): Part {
  const store = useContext(AppStoreContext);
  if (store === null) throw new Error("no store above this component");
  return useStore(store, select);
}
