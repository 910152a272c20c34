import type { FactKey } from "#domain/facts/index.ts";
import type { CodedError } from "#domain/kernel/error-code.ts";
import type { IsoInstant } from "#domain/kernel/primitives.ts";
import type { Clock } from "#main/ports/host.ts";

/** Where one collector of a run stands. */
export interface ProgressEvent {
  /** DNS name of the forest; `null` for facts about this host. */
  readonly forest: string | null;
  /** DNS name of the domain; `null` for facts of a whole forest or of this host. */
  readonly domain: string | null;
  readonly key: FactKey;
  readonly state: "waiting" | "reading" | "collected" | "failed" | "skipped";
  /** Directory entries seen so far. */
  readonly count: number;
  /** Entries per second since reading began. */
  readonly ratePerSecond: number;
  /** When the last answer came, or the state changed. */
  readonly lastActivityAt: IsoInstant;
  /** Why it failed; `null` otherwise. */
  readonly error: CodedError | null;
}

export type Place = Pick<ProgressEvent, "forest" | "domain">;

/** An instant in whole seconds from a clock's milliseconds. */
export function instantOf(ms: number): IsoInstant {
  return new Date(ms).toISOString().replace(/\.\d{3}Z$/u, "Z");
}

/** Counts one collector's answers and tells about them. */
export class ProgressMeter {
  readonly #subject: Place & { readonly key: FactKey };
  readonly #clock: Clock;
  readonly #tell: ((event: ProgressEvent) => void) | undefined;
  #count = 0;
  #startedMs: number;

  constructor(
    subject: Place & { readonly key: FactKey },
    clock: Clock,
    tell: ((event: ProgressEvent) => void) | undefined,
  ) {
    this.#subject = subject;
    this.#clock = clock;
    this.#tell = tell;
    this.#startedMs = clock.now();
  }

  answered(entryCount: number): void {
    this.#count += entryCount;
    this.#emit("reading", null);
  }

  enter(state: ProgressEvent["state"], error: CodedError | null = null): void {
    if (state === "reading") this.#startedMs = this.#clock.now();
    this.#emit(state, error);
  }

  #emit(state: ProgressEvent["state"], error: CodedError | null): void {
    const nowMs = this.#clock.now();
    const seconds = Math.max((nowMs - this.#startedMs) / 1000, 0.001);
    this.#tell?.({
      ...this.#subject,
      state,
      count: this.#count,
      ratePerSecond: this.#count === 0 ? 0 : Math.round(this.#count / seconds),
      lastActivityAt: instantOf(nowMs),
      error,
    });
  }
}
