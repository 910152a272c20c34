import { chmod, chown, copyFile, cp, mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElectronRuntime } from "../../../scripts/electron-runtime.ts";
import { runCommand } from "../../../scripts/run-command.ts";
import { displayFor, ordinaryAccount } from "./ordinary-account.ts";

/** The app as an ordinary user can start it. */
export interface OrdinaryStart {
  readonly executable: string;
  readonly appFolder: string;
  /** To be loaded first; its own copy. */
  readonly holdReady: string;
  /** A home of its own, so that runs do not see each other's user data. */
  readonly env: Readonly<Record<string, string>> & { readonly HOME: string };
  /** Made for this start; to be removed after it. */
  readonly temporary: string;
}

/**
 * Lays a built app out where a user made for the purpose can read it, with a launcher that becomes that user. Root
 * only: Chromium's sandbox works for ordinary users alone.
 */
export async function asOrdinaryUser(
  runtime: ElectronRuntime,
  built: { readonly appFolder: string; readonly holdReady: string },
): Promise<OrdinaryStart> {
  const account = await ordinaryAccount();
  const { become } = account;
  const stage = await mkdtemp(join(tmpdir(), "groundcheck-ordinary-"));
  await chmod(stage, 0o755);
  const home = join(stage, "home");
  await mkdir(home);
  await chown(home, account.uid, account.gid);

  const appFolder = join(stage, "app");
  for (const part of ["out", "resources", "package.json"]) {
    await cp(join(built.appFolder, part), join(appFolder, part), { recursive: true, dereference: true });
  }
  const hold = join(stage, "hold-ready.js");
  await copyFile(built.holdReady, hold);
  const executable = (await canRun(become, runtime.executable))
    ? runtime.executable
    : await copyElectron(runtime, join(stage, "electron"));

  const launcher = join(stage, "launch");
  await writeFile(launcher, `#!/bin/sh\nexec ${become.join(" ")} '${executable}' "$@"\n`, { mode: 0o755 });
  return {
    executable: launcher,
    appFolder,
    holdReady: hold,
    temporary: stage,
    env: { HOME: home, ...(await displayFor(home, account)) },
  };
}

async function canRun(become: readonly string[], executable: string): Promise<boolean> {
  const [command = "", ...args] = become;
  return (await runCommand(command, [...args, "test", "-x", executable], { output: "keep" })).code === 0;
}

async function copyElectron(runtime: ElectronRuntime, target: string): Promise<string> {
  await cp(runtime.dist, target, { recursive: true });
  const helper = join(target, "chrome-sandbox");
  await chown(helper, 0, 0);
  await chmod(helper, 0o4755);
  return runtime.executable.replace(runtime.dist, target);
}
