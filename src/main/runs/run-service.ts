import { placeKey } from "#domain/contract/place-key.ts";
import type { CollectorPlace, RunRow, RunScope } from "#domain/contract/run.ts";
import type { EstateFacts } from "#domain/facts/index.ts";
import type { CodedError } from "#domain/kernel/error-code.ts";
import { err, ok, type Result } from "#domain/kernel/result.ts";
import type { CheckpointStore } from "#main/collectors/checkpoint.ts";
import { keepTrouble } from "#main/assessments/keep-trouble.ts";
import { codedErrorOf } from "#main/collectors/collect-failure.ts";
import { gather, type GatherPorts, type GatherScope, type GatherTarget } from "#main/collectors/gather.ts";

import { RowBatch } from "./row-batch.ts";

/** What a run tells while it goes on. */
export interface RunListener {
  readonly onRows: (id: string, rows: readonly RunRow[]) => void;
  /** What there is so far, at most every two seconds. */
  readonly onFacts: (id: string, facts: EstateFacts) => void;
  /** What there is can no longer be stored; `null` once it is stored again. Told when that changes. */
  readonly onKeepTrouble: (id: string, error: CodedError | null) => void;
  /** `facts` is `null` when the run broke by a mistake of ours; `error` then says so, else that nothing was stored. */
  readonly onEnd: (id: string, facts: EstateFacts | null, error: CodedError | null) => void;
}

/** What is read, and where it is kept. */
export interface RunOrder {
  readonly id: string;
  readonly targets: readonly GatherTarget[];
  /** Connections that led to no server, for the record. */
  readonly unreached: GatherScope["unreached"];
  readonly limits: GatherScope["limits"];
  readonly scope: RunScope;
  readonly checkpoint: CheckpointStore;
}

interface RunningRun {
  readonly id: string;
  readonly stop: AbortController;
  readonly skips: Map<string, AbortController>;
  readonly batch: RowBatch;
  readonly ended: Promise<void>;
}

const factsEveryMs = 2000;

/** Runs one gathering at a time. It goes on whatever the window shows. */
export class RunService {
  readonly #ports: GatherPorts;
  readonly #listener: RunListener;
  #running: RunningRun | null = null;

  constructor(ports: GatherPorts, listener: RunListener) {
    this.#ports = ports;
    this.#listener = listener;
  }

  isRunning(id: string): boolean {
    return this.#running?.id === id;
  }

  get isBusy(): boolean {
    return this.#running !== null;
  }

  /** Rows of the run that is under way; `null` when it is not this assessment's. */
  rowsOf(id: string): readonly RunRow[] | null {
    return this.#running?.id === id ? this.#running.batch.rows : null;
  }

  start(order: RunOrder): Result<null, CodedError> {
    if (this.#running !== null) return err({ code: "already-running", asked: "start to gather", detail: null });
    const stop = new AbortController();
    const skips = new Map<string, AbortController>();
    const batch = new RowBatch((rows) => this.#listener.onRows(order.id, rows));
    // Deferred by a turn, so that the run is known before its first word.
    const ended = Promise.resolve()
      .then(() => this.#run(order, { stop, skips, batch }))
      .catch((error: unknown) => {
        this.#running = null;
        this.#listener.onEnd(order.id, null, codedErrorOf(error, "gather"));
      });
    this.#running = { id: order.id, stop, skips, batch, ended };
    return ok(null);
  }

  /** Resolves when what there is has been stored. */
  async cancel(): Promise<void> {
    this.#running?.stop.abort();
    await this.#running?.ended;
  }

  skip(place: CollectorPlace): void {
    if (this.#running !== null) skipOf(this.#running.skips, place).abort();
  }

  async #run(order: RunOrder, parts: Pick<RunningRun, "stop" | "skips" | "batch">): Promise<void> {
    const { id, targets, unreached, limits, scope, checkpoint } = order;
    let keepError: CodedError | null = null;
    const tellKept = (error: CodedError | null): void => {
      const isNew = (error === null) !== (keepError === null);
      keepError = error;
      if (isNew) this.#listener.onKeepTrouble(id, error);
    };
    const watched = new FactsWatch(checkpoint, {
      onFacts: (facts) => this.#listener.onFacts(id, facts),
      // Trouble that is over is none: each write holds all that the ones before did.
      onKept: () => tellKept(null),
    });
    const facts = await gather(
      this.#ports,
      { targets, followTrusts: true, again: scope, ...(unreached && { unreached }), ...(limits && { limits }) },
      {
        onProgress: (row) => parts.batch.add(row),
        checkpoint: watched,
        onCheckpointError: (error) => tellKept(keepTrouble(error, "store the facts")),
        signal: parts.stop.signal,
        skipSignal: (place) => skipOf(parts.skips, place).signal,
      },
    );
    watched.end();
    parts.batch.flush();
    this.#running = null;
    this.#listener.onEnd(id, facts, keepError);
  }
}

function skipOf(skips: Map<string, AbortController>, place: CollectorPlace): AbortController {
  const key = placeKey(place);
  const skip = skips.get(key) ?? new AbortController();
  skips.set(key, skip);
  return skip;
}

interface FactsListener {
  readonly onFacts: (facts: EstateFacts) => void;
  readonly onKept: () => void;
}

/** Stores what it is given, and shows it to the listener now and then. */
class FactsWatch implements CheckpointStore {
  readonly #store: CheckpointStore;
  readonly #listener: FactsListener;
  #latest: EstateFacts | null = null;
  #timer: NodeJS.Timeout | null = null;

  constructor(store: CheckpointStore, listener: FactsListener) {
    this.#store = store;
    this.#listener = listener;
  }

  load(): Promise<EstateFacts | null> {
    return this.#store.load();
  }

  async save(facts: EstateFacts): Promise<void> {
    this.#latest = facts;
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      if (this.#latest !== null) this.#listener.onFacts(this.#latest);
    }, factsEveryMs);
    await this.#store.save(facts);
    this.#listener.onKept();
  }

  end(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }
}
