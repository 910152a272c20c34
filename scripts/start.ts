import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { printSampleOptions } from "#cli/sample-report.ts";
import { buildIfStale } from "./build-if-stale.ts";
import { electronRuntime } from "./electron-runtime.ts";
import { isRoot, projectRoot } from "./project.ts";
import { appArguments, hasDisplay } from "./start-arguments.ts";
import { ensureSystemPackages, installCommand } from "./system-packages.ts";

const say = (line: string): void => console.log(line);

process.exitCode = await start();

async function start(): Promise<number> {
  if (!hasDisplay(process.platform, process.env)) return showWithoutWindow();
  if (!(await systemLibraries())) return 1;
  const runtime = await electronRuntime(say);
  if (!runtime.ok) {
    console.error(runtime.error);
    return 1;
  }
  if (!(await buildIfStale(say))) return 1;
  if (isRoot && process.platform === "linux") {
    say("Running as root: Chromium then works without its sandbox only (--no-sandbox). Prefer an ordinary user.");
  }
  // npm moves to the package's folder; names were meant from where the person was.
  const from = process.env["INIT_CWD"] ?? process.cwd();
  return run(
    runtime.value.executable,
    appArguments({
      appFolder: projectRoot,
      given: process.argv.slice(2).map((argument) => (argument.startsWith("-") ? argument : resolve(from, argument))),
      isRootOnLinux: isRoot && process.platform === "linux",
    }),
  );
}

/** False when libraries are missing and could not be installed; the person has then been told. */
async function systemLibraries(): Promise<boolean> {
  const state = await ensureSystemPackages(["electron"], say);
  if (state.kind !== "missing") return true;
  console.error(`Electron needs system libraries that are missing: ${state.packages.join(" ")}`);
  if (state.cause !== null) console.error(`Installing them failed: ${state.cause}`);
  console.error(`Install them with: ${installCommand(state.packages)}`);
  return false;
}

async function showWithoutWindow(): Promise<number> {
  say("There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can open.");
  say("These are the sign-in options of the built-in sample estate:");
  say("");
  await printSampleOptions(say);
  say("");
  say("Without a window, use the command line:");
  say("  npm run --silent assess -- gather --out estate.zip   read the estate this machine belongs to");
  say("  npm run --silent assess -- evaluate estate.zip       judge what was read");
  say("  npm run --silent assess -- --help                    everything else");
  say("With a virtual display (Debian: apt-get install xvfb): xvfb-run -a npm start");
  return 0;
}

function run(executable: string, args: readonly string[]): Promise<number> {
  return new Promise((done) => {
    const child = spawn(executable, args, { stdio: "inherit" });
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => child.kill(signal));
    child.on("error", (error) => {
      console.error(`Electron could not be started: ${error.message}`);
      done(1);
    });
    child.on("close", (code) => done(code ?? 1));
  });
}
