import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildIfStale } from "../scripts/build-if-stale.ts";
import { electronRuntime } from "../scripts/electron-runtime.ts";
import { isRoot, projectRoot } from "../scripts/project.ts";
import { median, ratioLine } from "./figures.ts";

const startTimeoutMs = 30_000;
const probe = join(projectRoot, "bench/launch-probe.cjs");

/**
 * Time from the start of the process to a window with something to read in it, against a blank window on the same
 * Electron. Runs alternate, so that a slow moment of the machine meets both.
 */
export async function benchLaunch(args: readonly string[]): Promise<void> {
  const count = Number(args[0] ?? 15);
  if (!Number.isInteger(count) || count < 1) {
    throw new Error("give the number of runs: npm run bench -- launch 15");
  }
  const say = (line: string): void => console.error(line);
  const runtime = await electronRuntime(say);
  if (!runtime.ok) throw new Error(runtime.error);
  if (!(await buildIfStale(say))) throw new Error("the app does not build");

  const folders = { blank: join(projectRoot, "bench/launch-blank"), groundcheck: projectRoot };
  const times: Record<keyof typeof folders, number[]> = { blank: [], groundcheck: [] };
  // The first start of each fills the file cache and is not counted.
  for (let round = 0; round <= count; round += 1) {
    for (const name of ["blank", "groundcheck"] as const) {
      const ms = await launchMs(runtime.value.executable, folders[name]);
      if (round > 0) times[name].push(ms);
    }
  }
  for (const [name, values] of Object.entries(times)) {
    const [fastest, slowest] = [Math.min(...values), Math.max(...values)].map((ms) => ms.toFixed(0));
    console.log(`  ${name}: median ${median(values).toFixed(0)} ms (${fastest} to ${slowest} ms, ${count} runs)`);
  }
  console.log(ratioLine("groundcheck / blank window", median(times.groundcheck) / median(times.blank), "<= 1.4"));
}

async function launchMs(executable: string, folder: string): Promise<number> {
  const userData = await mkdtemp(join(tmpdir(), "groundcheck-bench-"));
  const switches = ["--disable-gpu", `--user-data-dir=${userData}`, "-r", probe];
  const startedAt = performance.now();
  const child = spawn(executable, [...(isRoot ? ["--no-sandbox"] : []), ...switches, folder], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const ended = once(child, "close");
  const timer = setTimeout(() => child.kill("SIGKILL"), startTimeoutMs);
  try {
    await Promise.race([once(child.stdout, "data"), ended]);
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new Error("No window came up. Is there a display? Without one: xvfb-run -a npm run bench -- launch");
    }
    return performance.now() - startedAt;
  } finally {
    clearTimeout(timer);
    child.kill("SIGKILL");
    await ended;
    await rm(userData, { recursive: true, force: true });
  }
}
