import type { CodedError } from "#domain/kernel/error-code.ts";

/** Why something could not be kept in the app's own folder: `disk-full` or `data-folder-not-writable`. */
export function keepTrouble(error: unknown, asked: string): CodedError {
  const { code, message } = error as NodeJS.ErrnoException;
  const isFull = code === "ENOSPC" || code === "EDQUOT";
  return { code: isFull ? "disk-full" : "data-folder-not-writable", asked, detail: message };
}
