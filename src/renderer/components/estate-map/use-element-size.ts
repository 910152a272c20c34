import { useLayoutEffect, useRef, useState, type RefObject } from "react";
import type { ScreenSize } from "./map-viewport.ts";

/** Size of an element, kept up to date; `null` until it is known. */
export function useElementSize(): readonly [RefObject<HTMLDivElement | null>, ScreenSize | null] {
  const ref = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<ScreenSize | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = (): void => setSize({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, size];
}
