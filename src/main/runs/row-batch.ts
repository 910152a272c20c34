import { placeKey } from "#domain/contract/place-key.ts";
import type { RunRow } from "#domain/contract/run.ts";

/** Gathers the latest state of many collectors and hands the changed ones on together, a few times a second. */
export class RowBatch {
  readonly #rows = new Map<string, RunRow>();
  readonly #changed = new Set<string>();
  readonly #hand: (rows: readonly RunRow[]) => void;
  readonly #everyMs: number;
  #timer: NodeJS.Timeout | null = null;

  constructor(hand: (rows: readonly RunRow[]) => void, everyMs = 250) {
    this.#hand = hand;
    this.#everyMs = everyMs;
  }

  /** Every collector heard of, in the order of its first word. */
  get rows(): readonly RunRow[] {
    return [...this.#rows.values()];
  }

  add(row: RunRow): void {
    const key = placeKey(row);
    this.#rows.set(key, row);
    this.#changed.add(key);
    this.#timer ??= setTimeout(() => this.flush(), this.#everyMs);
  }

  /** Hands on what waits, now. */
  flush(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    const rows = [...this.#changed].flatMap((key) => this.#rows.get(key) ?? []);
    this.#changed.clear();
    if (rows.length > 0) this.#hand(rows);
  }
}
