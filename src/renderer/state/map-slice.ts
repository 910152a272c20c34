import type { StateCreator } from "zustand";
import type { MapItem } from "#renderer/components/estate-map/map-item.ts";
import type { MapViewport } from "#renderer/components/estate-map/map-viewport.ts";
import type { AppState } from "./app-state.ts";

/** What is shown of the estate map, kept while other steps are on screen. */
export interface MapView {
  readonly mode: "drawing" | "table";
  /** What the pane is about; `null`: nothing is chosen. */
  readonly selected: MapItem | null;
  /** Part of the drawing on screen; `null`: as it fits best. */
  readonly viewport: MapViewport | null;
  /** Of the tables, in pixels. */
  readonly tableScrollTop: number;
}

export const freshMapView: MapView = { mode: "drawing", selected: null, viewport: null, tableScrollTop: 0 };

export interface MapSlice {
  readonly mapView: MapView;
  readonly changeMapView: (changes: Partial<MapView>) => void;
}

export const createMapSlice: StateCreator<AppState, [], [], MapSlice> = (set) => ({
  mapView: freshMapView,
  changeMapView: (changes) => set((state) => ({ mapView: { ...state.mapView, ...changes } })),
});
