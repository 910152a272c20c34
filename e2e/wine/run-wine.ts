import { spawn } from "node:child_process";
import { mkdtemp, open, readFile, rm } from "node:fs/promises";
import { join } from "node:path";

import { build } from "vite";

import { windowsNode, winePrefix, WINDOWS_MODULES, wineEnvironment } from "./prefix.ts";

const RUN_LIMIT_MS = 120_000;

export interface WineRun {
  /** Exit code of the program; `null` when it was ended for taking longer than two minutes. */
  readonly code: number | null;
  /** What it wrote to standard output and standard error. */
  readonly output: string;
}

/**
 * Bundles a TypeScript file and runs it under Windows' Node in Wine, where `process.platform` is `win32` and SSPI is
 * Wine's. `env` is added to the environment: `KRB5_CONFIG` and `KRB5CCNAME` give it the tickets of this computer.
 */
export async function runUnderWine(
  entryTs: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<WineRun> {
  const node = await windowsNode();
  const prefix = await winePrefix();
  const folder = await mkdtemp(join(WINDOWS_MODULES, "run-"));
  try {
    await bundle(entryTs, folder);
    const command = [node, join(folder, "entry.mjs"), ...args];
    return await runToFile(command, join(folder, "output.txt"), { ...wineEnvironment(prefix), ...env });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Everything but koffi goes into one file; koffi finds its native part by its own place on disk. */
async function bundle(entryTs: string, folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: "error",
    ssr: { noExternal: true, external: ["koffi"] },
    build: {
      ssr: entryTs,
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      target: "node20",
      rollupOptions: { output: { entryFileNames: "entry.mjs", codeSplitting: false } },
    },
  });
}

/** Node under Wine crashes when its output is a pipe, so it writes to a file. */
async function runToFile(command: readonly string[], file: string, env: NodeJS.ProcessEnv): Promise<WineRun> {
  const output = await open(file, "w");
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      const child = spawn("wine", command, { env, stdio: ["ignore", output.fd, output.fd], timeout: RUN_LIMIT_MS });
      child.once("error", reject);
      child.once("exit", resolve);
    });
    return { code, output: await readFile(file, "utf8") };
  } finally {
    await output.close();
  }
}
