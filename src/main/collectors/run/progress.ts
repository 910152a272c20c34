import type { CollectorPlace, RunRow } from "#domain/contract/run.ts";
import type { SkipReason } from "#domain/facts/envelope.ts";
import type { CodedError } from "#domain/kernel/error-code.ts";
import type { IsoInstant } from "#domain/kernel/primitives.ts";
import type { Clock } from "#main/ports/host.ts";

/** Where one collector of a run stands. */
export type ProgressEvent = RunRow;

export type Place = Pick<CollectorPlace, "forest" | "domain">;

/** An instant in whole seconds from a clock's milliseconds. */
export function instantOf(ms: number): IsoInstant {
  return new Date(ms).toISOString().replace(/\.\d{3}Z$/u, "Z");
}

/** Counts one collector's answers and tells about them. */
export class ProgressMeter {
  readonly #subject: CollectorPlace;
  readonly #clock: Clock;
  readonly #tell: ((event: ProgressEvent) => void) | undefined;
  #count = 0;
  #server: string | null = null;
  #startedMs: number | null = null;

  constructor(subject: CollectorPlace, clock: Clock, tell: ((event: ProgressEvent) => void) | undefined) {
    this.#subject = subject;
    this.#clock = clock;
    this.#tell = tell;
  }

  /** Tells whom the collector is asking now. */
  asking(server: string): void {
    if (server === this.#server) return;
    this.#server = server;
    this.#emit("reading", {});
  }

  answered(entryCount: number): void {
    this.#count += entryCount;
    this.#emit("reading", {});
  }

  enter(
    state: ProgressEvent["state"],
    why: { readonly error?: CodedError; readonly reason?: SkipReason; readonly server?: string } = {},
  ): void {
    if (state === "reading") this.#startedMs = this.#clock.now();
    this.#server = why.server ?? this.#server;
    this.#emit(state, why);
  }

  #emit(state: ProgressEvent["state"], why: { readonly error?: CodedError; readonly reason?: SkipReason }): void {
    const nowMs = this.#clock.now();
    const elapsedMs = this.#startedMs === null ? 0 : Math.max(0, Math.round(nowMs - this.#startedMs));
    this.#tell?.({
      ...this.#subject,
      state,
      reason: why.reason ?? null,
      server: this.#server,
      count: this.#count,
      ratePerSecond: this.#count === 0 ? 0 : Math.round(this.#count / Math.max(elapsedMs / 1000, 0.001)),
      elapsedMs,
      lastActivityAt: instantOf(nowMs),
      error: why.error ?? null,
    });
  }
}
