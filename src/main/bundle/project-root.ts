import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/**
 * Folder that holds `resources/`, found upwards from this file, so that source, build and package need no setting.
 * Throws when the installation is incomplete.
 */
export function projectRoot(): string {
  for (let folder = import.meta.dirname; ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, "resources", "identity-rules.json"))) return folder;
    if (folder === path.dirname(folder)) throw new Error("the resources folder is missing from this installation");
  }
}

/** Version of this app as its package states it. */
export function appVersion(): string {
  const text = readFileSync(path.join(projectRoot(), "package.json"), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}
