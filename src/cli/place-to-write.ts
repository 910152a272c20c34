import { randomUUID } from "node:crypto";
import { open, rm, stat } from "node:fs/promises";
import path from "node:path";

import type { CodedError } from "#domain/kernel/error-code.ts";
import { writeTrouble } from "#main/bundle/write.ts";

/**
 * Why a file could not be written there, found out before hours are spent on its content; `null` when it could be.
 * Only writing tells, so an empty file is made beside it and removed.
 */
export async function troubleAt(file: string): Promise<CodedError | null> {
  const there = await stat(file).catch(() => null);
  if (there !== null && !there.isFile()) {
    const detail = "there is a folder, or something else that is no file";
    return { code: "file-not-writable", asked: `write ${file}`, detail };
  }
  const trial = path.join(path.dirname(path.resolve(file)), `.groundcheck-${randomUUID()}.tmp`);
  try {
    await (await open(trial, "wx", 0o600)).close();
    return null;
  } catch (error) {
    return writeTrouble(error, file);
  } finally {
    await rm(trial, { force: true }).catch(() => undefined);
  }
}
