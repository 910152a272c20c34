import { createContext } from "react";
import type { MapItem } from "./map-item.ts";

/** Which box is chosen, which one Tab reaches, and what happens to them. */
export interface MapFocus {
  readonly selectedId: string | null;
  readonly activeId: string | null;
  readonly onChoose: (item: MapItem) => void;
  readonly onFocus: (id: string) => void;
}

/** Reaches the boxes past the library that places them. */
export const MapFocusContext = createContext<MapFocus>({
  selectedId: null,
  activeId: null,
  onChoose: () => undefined,
  onFocus: () => undefined,
});
