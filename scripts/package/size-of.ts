import { lstat, readdir } from "node:fs/promises";
import { join } from "node:path";

/** The size of a file, or of everything in a folder, in words. */
export async function sizeOf(path: string): Promise<string> {
  const bytes = await bytesOf(path);
  return `${Math.round(bytes / 1_000_000)} MB`;
}

async function bytesOf(path: string): Promise<number> {
  const entry = await lstat(path);
  if (!entry.isDirectory()) return entry.size;
  const sizes = await Promise.all((await readdir(path)).map((name) => bytesOf(join(path, name))));
  return sizes.reduce((total, size) => total + size, 0);
}
