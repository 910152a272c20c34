import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { readdir, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { projectRoot } from "./project.ts";
import { runCommand } from "./run-command.ts";

const inputs = ["src", "resources", "electron.vite.config.ts", "package.json", "package-lock.json"];
const stampFile = join(projectRoot, "out/build-stamp");

/** Builds the app unless `out/` was built from these very sources. `false` when the build failed; it has said why. */
export async function buildIfStale(say: (line: string) => void): Promise<boolean> {
  const stamp = await sourceStamp(projectRoot, inputs);
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return true;
  say("Building ...");
  const build = await runCommand("npm", ["run", "--silent", "build"], { cwd: projectRoot, output: "keep" });
  if (build.code !== 0) {
    say(`${build.stdout}\n${build.stderr}`.trim());
    return false;
  }
  await writeFile(stampFile, stamp);
  return true;
}

/** One hash over the names and contents of files and folders below `root`. Test files do not count. */
export async function sourceStamp(root: string, names: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  for (const name of names) {
    for (const path of await filesIn(join(root, name))) {
      hash
        .update(`${relative(root, path)}\0`)
        .update(readFileSync(path))
        .update("\0");
    }
  }
  return hash.digest("hex");
}

async function filesIn(path: string): Promise<string[]> {
  if (!existsSync(path)) return [];
  const entries = await readdir(path, { withFileTypes: true }).catch(() => null);
  if (entries === null) return [path];
  const paths: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const child = join(path, entry.name);
    if (entry.isDirectory()) paths.push(...(await filesIn(child)));
    else if (!/\.test\.tsx?$/u.test(entry.name)) paths.push(child);
  }
  return paths;
}
