import { readdir, readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";

/**
 * The folders of the packages whose code was bundled into `built`, as its source maps tell, each once and sorted.
 * Rejects when there are no source maps: then nothing could be told.
 */
export async function bundledPackages(built: string): Promise<string[]> {
  const entries = await readdir(built, { recursive: true });
  const maps = entries.filter((name) => name.endsWith(".map")).map((name) => join(built, name));
  if (maps.length === 0) throw new Error(`${built} holds no source maps, so the bundled packages are not known`);
  const folders = await Promise.all(maps.map(packagesOf));
  return [...new Set(folders.flat())].toSorted();
}

async function packagesOf(map: string): Promise<string[]> {
  const { sources } = JSON.parse(await readFile(map, "utf8")) as { readonly sources: readonly (string | null)[] };
  return sources.flatMap((source) => packageFolder(resolve(dirname(map), source ?? "")) ?? []);
}

/** The package that a file belongs to, also where packages lie inside others; `null` for our own files. */
function packageFolder(file: string): string | null {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/u.exec(file)?.[0] ?? null;
}
