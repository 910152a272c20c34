import { mkdir, readFile } from "node:fs/promises";
import path from "node:path";

import type { z } from "zod";

import type { CodedError } from "#domain/kernel/error-code.ts";
import { err, ok, type Result } from "#domain/kernel/result.ts";
import { writeFileAtomically } from "#main/bundle/write.ts";

import { keepTrouble } from "./keep-trouble.ts";

/** Reads a JSON file. Fails with `file-not-found`, `file-not-readable` or `malformed`. */
export async function readJsonFile<T>(file: string, schema: z.ZodType<T>): Promise<Result<T, CodedError>> {
  const asked = `read ${file}`;
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return err({ code: code === "ENOENT" ? "file-not-found" : "file-not-readable", asked, detail: message });
  }
  try {
    const parsed = schema.safeParse(JSON.parse(text));
    if (parsed.success) return ok(parsed.data);
    const [issue] = parsed.error.issues;
    return err({ code: "malformed", asked, detail: `${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}` });
  } catch (error) {
    return err({ code: "malformed", asked, detail: String(error) });
  }
}

/**
 * Writes a JSON file of the app's own folder in one step, with its place when that is missing. Fails with
 * `data-folder-not-writable` or `disk-full`.
 */
export async function writeJsonFile(file: string, value: unknown): Promise<Result<null, CodedError>> {
  try {
    await mkdir(path.dirname(file), { recursive: true });
  } catch (error) {
    return err(keepTrouble(error, `write ${file}`));
  }
  const written = await writeFileAtomically(file, Buffer.from(`${JSON.stringify(value, null, 1)}\n`));
  if (written.ok) return ok(null);
  const { code } = written.error;
  // Advice to choose another folder would be of no use here.
  return err({ ...written.error, code: code === "disk-full" ? code : "data-folder-not-writable" });
}
