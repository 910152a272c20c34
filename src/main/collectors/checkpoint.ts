import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";

import { estateFactsSchema, type EstateFacts } from "#domain/facts/index.ts";

/** Where an unfinished run keeps what it has, so that it can go on after a kill. */
export interface CheckpointStore {
  /** The estate of an interrupted run; `null` when there is none. Rejects when it cannot be read or understood. */
  load(): Promise<EstateFacts | null>;
  /** Replaces what is stored; after a kill either the old or the new estate is there. Rejects when that fails. */
  save(estate: EstateFacts): Promise<void>;
}

/** A checkpoint in one file. */
export function fileCheckpoint(path: string): CheckpointStore {
  // The same name in every run: what a killed one left half written is used up by the next.
  const temporary = `${path}.tmp`;
  return {
    async load() {
      const text = await readFile(path, "utf8").catch((error: unknown) => {
        if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
        throw error;
      });
      return text === null ? null : estateFactsSchema.parse(JSON.parse(text));
    },
    async save(estate) {
      await mkdir(dirname(path), { recursive: true });
      try {
        const file = await open(temporary, "w", 0o600);
        try {
          await file.writeFile(JSON.stringify(estate));
          await file.sync();
        } finally {
          await file.close();
        }
        await rename(temporary, path);
      } catch (error) {
        await rm(temporary, { force: true });
        throw error;
      }
      await syncDirectory(dirname(path));
    },
  };
}

/** Makes the rename itself durable. Windows cannot open directories and does not need it. */
async function syncDirectory(path: string): Promise<void> {
  if (process.platform === "win32") return;
  const directory = await open(path, "r");
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}
