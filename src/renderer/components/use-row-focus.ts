import { useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type RefObject } from "react";
import { rowMove, type MovableRow } from "./row-moves.ts";

/** What a list of rows does with the keys. */
export interface RowFocusOptions {
  readonly rows: readonly MovableRow[];
  /** The row that Tab reaches before any other had the focus. */
  readonly preferredId: string | null;
  readonly onTurn: (id: string) => void;
  readonly onChoose: (id: string) => void;
}

/** The element of a row; `undefined` when it is folded away or out of view. */
export function rowElement(within: ParentNode, id: string): HTMLElement | undefined {
  return [...within.querySelectorAll<HTMLElement>("[data-row-id]")].find((element) => element.dataset["rowId"] === id);
}

/** One tab stop for a whole list; the keys of {@link rowMove} take the focus from row to row. */
export function useRowFocus({ rows, preferredId, onTurn, onChoose }: RowFocusOptions): {
  readonly containerRef: RefObject<HTMLDivElement | null>;
  /** The row Tab reaches; `null` in an empty list. */
  readonly activeId: string | null;
  readonly setActive: (id: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
} {
  const containerRef = useRef<HTMLDivElement>(null);
  const [lastId, setLastId] = useState<string | null>(null);
  /** A row that gets the focus once it is drawn. */
  const awaitedRef = useRef<string | null>(null);
  const activeId = useMemo(() => {
    const has = (id: string | null): boolean => id !== null && rows.some((row) => row.id === id);
    return has(lastId) ? lastId : has(preferredId) ? preferredId : (rows[0]?.id ?? null);
  }, [rows, lastId, preferredId]);

  const focusRow = (id: string): void => {
    setLastId(id);
    const element = containerRef.current === null ? undefined : rowElement(containerRef.current, id);
    if (element === undefined) awaitedRef.current = id;
    else element.focus();
  };

  useLayoutEffect(() => {
    if (awaitedRef.current === null || containerRef.current === null) return;
    rowElement(containerRef.current, awaitedRef.current)?.focus();
    awaitedRef.current = null;
  });

  const onKeyDown = (event: KeyboardEvent): void => {
    if (activeId === null || event.altKey || event.ctrlKey || event.metaKey) return;
    const move = rowMove(rows, activeId, event.key);
    if (move === null) return;
    event.preventDefault();
    switch (move.kind) {
      case "go":
        return focusRow(move.id);
      case "turn":
        return onTurn(move.id);
      case "choose":
        return onChoose(move.id);
    }
  };
  return { containerRef, activeId, setActive: setLastId, onKeyDown };
}
