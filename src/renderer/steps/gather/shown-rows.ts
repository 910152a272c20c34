import type { RunRow } from "#domain/contract/run.ts";

export interface ShownRows {
  readonly shown: readonly RunRow[];
  /** Those that need no attention, behind one line. */
  readonly folded: readonly RunRow[];
}

const shownWaiting = 3;

/** Failed and reading rows stand in full, with those that were skipped for a reason of their own and the next to come. */
export function shownRows(rows: readonly RunRow[]): ShownRows {
  // One line that folds one line would hide it for nothing.
  if (rows.length === 1) return { shown: rows, folded: [] };
  const shown: RunRow[] = [];
  const folded: RunRow[] = [];
  let waiting = 0;
  for (const row of rows) {
    if (row.state === "waiting") waiting += 1;
    const isShown =
      row.state === "failed" ||
      row.state === "reading" ||
      (row.state === "waiting" && waiting <= shownWaiting) ||
      row.reason === "skipped-by-hand" ||
      row.reason === "not-offered-here";
    (isShown ? shown : folded).push(row);
  }
  return { shown, folded };
}
