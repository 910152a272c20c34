import { setMaxListeners } from "node:events";

/** Thrown by {@link Deadline.guard} when nothing was heard in time. */
export class Overdue extends Error {}

/** Thrown by {@link Deadline.guard} when the run was cancelled. */
export class Cancelled extends Error {}

/**
 * Bounds the silence of one task: {@link touch} starts the time anew. `signal` aborts when time is up or the run is
 * cancelled, and {@link guard} then answers at once, even when the task itself does not listen.
 */
export class Deadline {
  readonly #controller = new AbortController();
  readonly #timeoutMs: number;
  readonly #outer: AbortSignal;
  readonly #onCancel = (): void => this.#controller.abort(new Cancelled("cancelled"));
  #timer: NodeJS.Timeout | undefined;
  #isOver = false;

  constructor(timeoutMs: number, outer: AbortSignal) {
    this.#timeoutMs = timeoutMs;
    this.#outer = outer;
    // Every task of a run listens, and Node would take more than ten for a leak, and say so on the terminal.
    setMaxListeners(0, outer);
    if (outer.aborted) this.#onCancel();
    else outer.addEventListener("abort", this.#onCancel, { once: true });
    this.touch();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  touch(): void {
    clearTimeout(this.#timer);
    // A late answer must not start the time of a task that is over.
    if (this.signal.aborted || this.#isOver) return;
    this.#timer = setTimeout(() => this.#controller.abort(new Overdue("overdue")), this.#timeoutMs);
  }

  /** The task's outcome, or {@link Overdue} or {@link Cancelled}, whichever comes first. */
  async guard<T>(task: () => Promise<T>): Promise<T> {
    const { signal } = this;
    let onAbort = (): void => undefined;
    const ended = new Promise<never>((_, reject) => {
      onAbort = (): void => reject(signal.reason as Error);
      if (signal.aborted) onAbort();
      else signal.addEventListener("abort", onAbort, { once: true });
    });
    try {
      return await Promise.race([ended, signal.aborted ? ended : task()]);
    } finally {
      this.#isOver = true;
      signal.removeEventListener("abort", onAbort);
      clearTimeout(this.#timer);
      this.#outer.removeEventListener("abort", this.#onCancel);
    }
  }
}
