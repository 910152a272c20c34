import { useCallback, useLayoutEffect, useMemo, useRef, type RefObject } from "react";
import {
  defaultRangeExtractor,
  observeElementRect,
  useVirtualizer,
  type Range,
  type Virtualizer,
} from "@tanstack/react-virtual";

/** What a long list needs to draw only the rows in view. Every row knows its height before it is drawn. */
export interface WindowedRowsOptions {
  readonly containerRef: RefObject<HTMLDivElement | null>;
  /** Ids in the order on screen, newly made only when they change. */
  readonly ids: readonly string[];
  readonly heightOf: (index: number) => number;
  /** Of the head that stays on top of the rows. */
  readonly headHeight: number;
  /** The row that Tab reaches. Like the shown one it stays drawn out of view too. */
  readonly focusId: string | null;
  /** What a pane shows, brought into view whenever it changes; `null`: nothing. */
  readonly shownId: string | null;
  /** Where the list stands when it comes on screen; `null`: wherever `shownId` is. */
  readonly scrollTop: number | null;
}

/** Rows to draw, each with its place below the head. */
export interface WindowedRows {
  readonly rows: readonly { readonly index: number; readonly top: number; readonly height: number }[];
  readonly totalHeight: number;
}

// Nothing has a height before it is laid out, and nothing ever is where there is no screen.
const assumedSize = { width: 800, height: 1200 };
const rowsBeyondView = 8;

function observeSize(
  list: Virtualizer<HTMLDivElement, Element>,
  tell: (size: { width: number; height: number }) => void,
) {
  return observeElementRect(list, (size) => tell(size.height === 0 ? assumedSize : size));
}

/** Draws of a long list what is in view. The others keep their room, so that the scroll bar tells the truth. */
export function useWindowedRows(options: WindowedRowsOptions): WindowedRows {
  const { containerRef, ids, heightOf, headHeight, focusId, shownId, scrollTop } = options;
  useLayoutEffect(() => {
    if (containerRef.current !== null && scrollTop !== null) containerRef.current.scrollTop = scrollTop;
    // oxlint-disable-next-line react/exhaustive-deps -- taken up once, when the list comes back on screen
  }, []);

  const kept = useMemo(
    () => [focusId, shownId].flatMap((id) => (id === null ? [] : [ids.indexOf(id)])).filter((index) => index >= 0),
    [ids, focusId, shownId],
  );

  const list = useVirtualizer<HTMLDivElement, Element>({
    count: ids.length,
    getScrollElement: () => containerRef.current,
    estimateSize: heightOf,
    // A new function when the rows change, and only then: it is what makes the list measure them anew.
    getItemKey: useCallback((index: number) => ids[index] ?? index, [ids]),
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    overscan: rowsBeyondView,
    initialOffset: scrollTop ?? 0,
    initialRect: assumedSize,
    observeElementRect: observeSize,
    rangeExtractor: (range: Range) =>
      [...new Set([...defaultRangeExtractor(range), ...kept])].toSorted((a, b) => a - b),
  });

  const lastShown = useRef(scrollTop === null ? null : shownId);
  useLayoutEffect(() => {
    if (lastShown.current === shownId) return;
    lastShown.current = shownId;
    const index = shownId === null ? -1 : ids.indexOf(shownId);
    if (index >= 0) list.scrollToIndex(index);
  }, [list, ids, shownId]);

  return {
    rows: list.getVirtualItems().map(({ index, start, size }) => ({ index, top: start - headHeight, height: size })),
    totalHeight: list.getTotalSize(),
  };
}
