import { randomUUID } from "node:crypto";
import { readdir, rm } from "node:fs/promises";
import path from "node:path";

import { assessmentIdSchema } from "#domain/contract/assessment.ts";
import { emptyProfile } from "#domain/facts/profile.ts";
import type { CodedError } from "#domain/kernel/error-code.ts";
import { err, ok, type Result } from "#domain/kernel/result.ts";
import { fileCheckpoint, type CheckpointStore } from "#main/collectors/checkpoint.ts";

import { keepTrouble } from "./keep-trouble.ts";
import { readJsonFile, writeJsonFile } from "./json-file.ts";
import { storedAssessmentSchema, type StoredAssessment } from "./stored-assessment.ts";

/** The assessments on this computer: a folder for each, with what was stated and what was gathered. */
export class AssessmentFiles {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Ids of all that is kept, damaged or not. A folder that cannot be read holds nothing. */
  async ids(): Promise<readonly string[]> {
    const names = await readdir(this.#folder).catch(() => []);
    return names.filter((name) => assessmentIdSchema.safeParse(name).success);
  }

  /** Begins one, with this computer's domain as its only connection. */
  async create(now: string): Promise<Result<StoredAssessment, CodedError>> {
    const stored: StoredAssessment = {
      kind: "groundcheck-assessment",
      schemaVersion: 1,
      id: randomUUID(),
      createdAt: now,
      usedAt: now,
      profile: emptyProfile,
      connections: [{ id: "own-domain", server: null, user: null, fingerprints: [], result: null }],
    };
    const saved = await this.save(stored);
    return saved.ok ? ok(stored) : saved;
  }

  /** Fails with `assessment-not-found`, `assessment-damaged` or `file-not-readable`. */
  async load(id: string): Promise<Result<StoredAssessment, CodedError>> {
    const read = await readJsonFile(this.#path(id, "assessment.json"), storedAssessmentSchema);
    if (read.ok || read.error.code === "file-not-readable") return read;
    const code = read.error.code === "malformed" ? "assessment-damaged" : "assessment-not-found";
    return err({ ...read.error, code });
  }

  save(stored: StoredAssessment): Promise<Result<null, CodedError>> {
    return writeJsonFile(this.#path(stored.id, "assessment.json"), stored);
  }

  async remove(id: string): Promise<Result<null, CodedError>> {
    try {
      await rm(path.join(this.#folder, id), { recursive: true, force: true });
      return ok(null);
    } catch (error) {
      return err(keepTrouble(error, `delete ${path.join(this.#folder, id)}`));
    }
  }

  /** Where the facts are kept, while they are gathered and after. */
  facts(id: string): CheckpointStore {
    return fileCheckpoint(this.#path(id, "facts.json"));
  }

  /** The facts of the run before the one that is kept or under way. */
  factsBefore(id: string): CheckpointStore {
    return fileCheckpoint(this.#path(id, "facts-before.json"));
  }

  #path(id: string, name: string): string {
    return path.join(this.#folder, id, name);
  }
}
