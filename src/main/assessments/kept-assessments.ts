import type { EstateFacts } from "#domain/facts/index.ts";
import type { CodedError } from "#domain/kernel/error-code.ts";
import { err, ok, type Result } from "#domain/kernel/result.ts";
import type { CheckpointStore } from "#main/collectors/checkpoint.ts";

import type { AssessmentFiles } from "./assessment-files.ts";
import { keepTrouble } from "./keep-trouble.ts";
import type { StoredAssessment } from "./stored-assessment.ts";

/**
 * The assessments as they are by now, changed one after the other. What could not be written stays in memory, is what
 * later changes build on, and is written with the first of them that can be.
 */
export class KeptAssessments {
  readonly #files: AssessmentFiles;
  readonly #unwritten = new Map<string, StoredAssessment>();
  readonly #unwrittenFacts = new Map<string, EstateFacts>();
  #changing: Promise<unknown> = Promise.resolve();

  constructor(files: AssessmentFiles) {
    this.#files = files;
  }

  /** Fails with `assessment-not-found`, `assessment-damaged` or `file-not-readable`. */
  async load(id: string): Promise<Result<StoredAssessment, CodedError>> {
    const unwritten = this.#unwritten.get(id);
    return unwritten === undefined ? this.#files.load(id) : ok(unwritten);
  }

  /** Fails with a code of loading, or with one of writing; the change holds in the second case all the same. */
  change(
    id: string,
    change: (stored: StoredAssessment) => StoredAssessment,
  ): Promise<Result<StoredAssessment, CodedError>> {
    return this.#inTurn(async () => {
      const stored = await this.load(id);
      if (!stored.ok) return stored;
      const next = change(stored.value);
      const saved = await this.#write(next);
      return saved.ok ? ok(next) : saved;
    });
  }

  /** Looks at an assessment once the changes before are made. */
  look<T>(id: string, at: (stored: StoredAssessment) => T): Promise<Result<T, CodedError>> {
    return this.#inTurn(async () => {
      const stored = await this.load(id);
      return stored.ok ? ok(at(stored.value)) : stored;
    });
  }

  /** Where the facts of an assessment are kept, while they are gathered and after. */
  facts(id: string): CheckpointStore {
    const file = this.#files.facts(id);
    return {
      load: async () => this.#unwrittenFacts.get(id) ?? file.load(),
      save: async (facts) => {
        this.#unwrittenFacts.set(id, facts);
        await file.save(facts);
        if (this.#unwrittenFacts.get(id) === facts) this.#unwrittenFacts.delete(id);
      },
    };
  }

  remove(id: string): Promise<Result<null, CodedError>> {
    return this.#inTurn(async () => {
      const removed = await this.#files.remove(id);
      if (removed.ok) {
        this.#unwritten.delete(id);
        this.#unwrittenFacts.delete(id);
      }
      return removed;
    });
  }

  /** Tries once more to write all that could not be; the first trouble, or `null` when nothing is left. */
  writeAll(): Promise<Result<null, CodedError>> {
    return this.#inTurn(async () => {
      let result: Result<null, CodedError> = ok(null);
      for (const stored of this.#unwritten.values()) {
        const written = await this.#write(stored);
        if (result.ok) result = written;
      }
      for (const [id, facts] of this.#unwrittenFacts) {
        try {
          await this.facts(id).save(facts);
        } catch (error) {
          if (result.ok) result = err(keepTrouble(error, "store the facts"));
        }
      }
      return result;
    });
  }

  async #write(stored: StoredAssessment): Promise<Result<null, CodedError>> {
    const saved = await this.#files.save(stored);
    if (saved.ok) this.#unwritten.delete(stored.id);
    else this.#unwritten.set(stored.id, stored);
    return saved;
  }

  #inTurn<T>(task: () => Promise<T>): Promise<T> {
    const done = this.#changing.then(task);
    this.#changing = done.catch(() => undefined);
    return done;
  }
}
