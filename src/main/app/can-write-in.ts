import { mkdirSync, mkdtempSync, rmdirSync } from "node:fs";
import path from "node:path";

/** Whether anything can be made in a folder, found out by doing so: permissions alone do not tell of full or read-only disks. */
export function canWriteIn(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    rmdirSync(mkdtempSync(path.join(folder, ".probe-")));
    return true;
  } catch {
    return false;
  }
}
