import { readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { build, Platform } from "electron-builder";
import { err, ok, type Result } from "#domain/kernel/result.ts";
import { buildIfStale } from "../build-if-stale.ts";
import { electronRuntime } from "../electron-runtime.ts";
import { projectRoot } from "../project.ts";
import { bundledPackages } from "./bundled-packages.ts";
import { layOutElectron } from "./lay-out-electron.ts";
import { thirdPartyNotices } from "./third-party-notices.ts";
import { windowsIcon } from "./windows-icon.ts";

/** What is to be packaged. */
export interface PackageOrder {
  /** The folder it goes to, as seen from the checkout. What is there under the same names is replaced. */
  readonly output: string;
  readonly say: (line: string) => void;
}

/** The packaged app. */
export interface PackagedApp {
  /** The app laid out as a folder. */
  readonly folder: string;
  /** What is handed on: the folder itself, or the installers made of it. */
  readonly results: readonly string[];
}

/**
 * Packages the built app with the Electron of this machine, for this machine's platform: a folder on Linux, installer
 * and portable program on Windows. On Linux nothing is downloaded. The error is what to tell the person.
 */
export async function packageApp({ output, say }: PackageOrder): Promise<Result<PackagedApp, string>> {
  const platform = { linux: Platform.LINUX, win32: Platform.WINDOWS }[process.platform as "linux" | "win32"];
  if (platform === undefined) return err(`Groundcheck is packaged on Linux and Windows, not on ${process.platform}.`);
  const runtime = await electronRuntime(say);
  if (!runtime.ok) return runtime;
  if (!(await buildIfStale(say))) return err("The app does not build, so there is nothing to package.");

  try {
    const version = readFileSync(join(runtime.value.dist, "version"), "utf8").trim().replace(/^v/u, "");
    say(`Packaging with Electron ${version} ...`);
    if (runtime.value.origin === "fallback") {
      say(
        "It is the fallback, which gets no security updates any more: good for trying the app, not for handing it out.",
      );
    }
    const buildResources = join(projectRoot, ".cache/package");
    await mkdir(buildResources, { recursive: true });
    await writeFile(join(buildResources, "icon.ico"), windowsIcon());
    const packages = [...(await bundledPackages(join(projectRoot, "out"))), join(projectRoot, "node_modules/koffi")];
    await writeFile(join(buildResources, "notices.txt"), await thirdPartyNotices(packages));
    const files = await build({
      targets: platform.createTarget(),
      projectDir: projectRoot,
      publish: "never",
      config: {
        extends: "electron-builder.yml",
        directories: { output, buildResources },
        electronDist: runtime.value.dist,
        electronVersion: version,
        afterExtract: ({ appOutDir }) => layOutElectron(appOutDir),
      },
    });
    const unpacked = platform === Platform.LINUX ? "linux-unpacked" : "win-unpacked";
    const folder = resolve(projectRoot, output, unpacked);
    return ok({ folder, results: files.length === 0 ? [folder] : files });
  } catch (error) {
    return err(`Packaging failed: ${error instanceof Error ? error.message : String(error)}`);
  }
}
