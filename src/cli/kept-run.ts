import type { EstateFacts } from "#domain/facts/index.ts";
import type { CodedError } from "#domain/kernel/error-code.ts";
import { writeTrouble } from "#main/bundle/write.ts";
import type { CheckpointStore } from "#main/collectors/checkpoint.ts";

import { errorLines } from "./terminal.ts";

/** What a run on the command line keeps while it goes on: tells when that stops and starts to work, and why. */
export class KeptRun implements CheckpointStore {
  readonly #store: CheckpointStore;
  readonly #path: string;
  readonly #log: (line: string) => void;
  #trouble: CodedError | null = null;
  #isKept = false;

  /** `path` is what the store is called to a person; `log` takes the lines. */
  constructor(store: CheckpointStore, path: string, log: (line: string) => void) {
    this.#store = store;
    this.#path = path;
    this.#log = log;
  }

  /** Whether the latest facts are on disk. */
  get isKept(): boolean {
    return this.#isKept;
  }

  load(): Promise<EstateFacts | null> {
    return this.#store.load();
  }

  async save(estate: EstateFacts): Promise<void> {
    try {
      await this.#store.save(estate);
      this.#isKept = true;
      if (this.#trouble !== null) this.#log(`What is read is kept again, in ${this.#path}.`);
      this.#trouble = null;
    } catch (error) {
      this.#isKept = false;
      this.#tell(writeTrouble(error, this.#path));
      throw error;
    }
  }

  /** Each cause once, however often it comes. */
  #tell(trouble: CodedError): void {
    const isNew = trouble.code !== this.#trouble?.code;
    this.#trouble = trouble;
    if (!isNew) return;
    this.#log("The run goes on, but what it reads is in memory only: it cannot be kept beside the bundle.");
    errorLines(trouble).forEach(this.#log);
  }
}
