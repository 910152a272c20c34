import { LdapFailure } from "./failure.ts";

export interface DeadlineOptions {
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMs: number;
  /** What is waited for, for the `timeout` failure's detail. */
  readonly waitingFor: string;
}

/** A time limit and a cancel signal in one. Dispose it, or its timer keeps the process up. */
export class Deadline {
  readonly #controller = new AbortController();
  readonly #endsAtMs: number;
  readonly #timer: NodeJS.Timeout;
  readonly #outer: AbortSignal | undefined;
  readonly #onOuterAbort: () => void;

  constructor(options: DeadlineOptions) {
    this.#endsAtMs = performance.now() + options.timeoutMs;
    this.#outer = options.signal;
    this.#onOuterAbort = (): void => this.#controller.abort(failureOf(options.signal));
    this.#timer = setTimeout(() => {
      const detail = `${options.waitingFor}: no answer within ${options.timeoutMs} ms`;
      this.#controller.abort(new LdapFailure("timeout", { detail }));
    }, options.timeoutMs);
    if (this.#outer?.aborted === true) this.#onOuterAbort();
    else this.#outer?.addEventListener("abort", this.#onOuterAbort, { once: true });
  }

  /** Aborts with the {@link LdapFailure} to reject with. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  get remainingMs(): number {
    return Math.max(0, this.#endsAtMs - performance.now());
  }

  /** The promise's outcome, or the failure of this deadline when that comes first. */
  async race<T>(work: Promise<T>): Promise<T> {
    let onAbort: (() => void) | undefined;
    const aborted = new Promise<never>((_, reject) => {
      onAbort = (): void => reject(failureOf(this.signal));
      if (this.signal.aborted) onAbort();
      else this.signal.addEventListener("abort", onAbort, { once: true });
    });
    try {
      return await Promise.race([work, aborted]);
    } finally {
      if (onAbort !== undefined) this.signal.removeEventListener("abort", onAbort);
    }
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#outer?.removeEventListener("abort", this.#onOuterAbort);
  }
}

/** The failure an aborted signal carries, as of an outer deadline; `cancelled` when someone else aborted it. */
export function failureOf(signal: AbortSignal | undefined): LdapFailure {
  const reason: unknown = signal?.reason;
  return reason instanceof LdapFailure ? reason : new LdapFailure("cancelled");
}
