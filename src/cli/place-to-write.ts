import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";
import path from "node:path";

import type { CodedError } from "#domain/kernel/error-code.ts";

/** Why a file could not be written there, found out before hours are spent on its content; `null` when it could be. */
export async function troubleAt(file: string): Promise<CodedError | null> {
  const trouble = (detail: string): CodedError => ({ code: "file-not-writable", asked: `write ${file}`, detail });
  try {
    const there = await stat(file).catch(() => null);
    if (there !== null && !there.isFile()) return trouble("there is a folder, or something else that is no file");
    const folder = path.dirname(path.resolve(file));
    if (!(await stat(folder)).isDirectory()) return trouble(`${folder} is no folder`);
    await access(folder, constants.W_OK);
    return null;
  } catch (error) {
    return trouble(error instanceof Error ? error.message : String(error));
  }
}
