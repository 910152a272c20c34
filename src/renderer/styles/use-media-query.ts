import { useSyncExternalStore } from "react";

/** True while the media query matches; false where there is no window to ask, as in a test. */
export function useMediaQuery(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = mediaList(query);
      list?.addEventListener("change", changed);
      return () => list?.removeEventListener("change", changed);
    },
    () => mediaList(query)?.matches ?? false,
  );
}

function mediaList(query: string): MediaQueryList | null {
  return typeof window.matchMedia === "function" ? window.matchMedia(query) : null;
}
