import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { _electron, type ElectronApplication, type Page } from "@playwright/test";
import { electronRuntime, type ElectronRuntime } from "../../../scripts/electron-runtime.ts";
import { isRoot, projectRoot } from "../../../scripts/project.ts";
import { asksAgain } from "./lost-answers.ts";
import { asOrdinaryUser, type OrdinaryStart } from "./ordinary-user.ts";

/** How the app is started. */
export interface LaunchOptions {
  /** Given to the app after its own folder, such as the path of a bundle. */
  readonly args?: readonly string[];
  /** User data of an earlier run, to go on with; a folder of its own when left out. It is not removed. */
  readonly userData?: string;
  /** Makes the command line that runs another one, such as a member of a lab's network. */
  readonly through?: (argv: readonly string[]) => readonly string[];
  /** Beside the environment of the tests. */
  readonly env?: Readonly<Record<string, string>>;
  /** Folder of the built app; the checkout's own when left out. */
  readonly appFolder?: string;
  /** Runs it in Chromium's sandbox: when the tests run as root, as a user made for the purpose. */
  readonly isSandboxed?: boolean;
  /** For tests that make the page complain: closing the app then does not. */
  readonly mayComplain?: boolean;
}

/** The running app. */
export interface LaunchedApp {
  readonly app: ElectronApplication;
  /** The app's window. */
  readonly page: Page;
  readonly runtime: ElectronRuntime;
  /** Errors and warnings on the page's console and errors nobody caught, as they come. */
  readonly problems: readonly string[];
  /** Folder of this run's user data, for starting the app a second time beside itself. */
  readonly userData: string;
  /** Ends the app. Rejects when its page had any {@link problems}. */
  readonly close: () => Promise<void>;
}

// Without it the window may come up before the tool has attached, and then it waits for ever.
const holdReady = join(projectRoot, "node_modules/playwright-core/lib/server/electron/loader.js");

/** Starts the built app in the Electron of this machine, with user data of its own, and waits for its page. */
export async function launchApp(options: LaunchOptions = {}): Promise<LaunchedApp> {
  const runtime = await requireElectron();
  const isSandboxed = options.isSandboxed ?? false;
  const built = { appFolder: options.appFolder ?? projectRoot, holdReady };
  const start = isSandboxed && isRoot ? await asOrdinaryUser(runtime, built) : await asMyself(runtime, built);
  const userData = options.userData ?? join(start.env.HOME, "user-data");
  const launching = _electron.launch({
    executablePath: options.through === undefined ? start.executable : await wrapped(options.through, start),
    chromiumSandbox: isSandboxed,
    timeout: 30_000,
    args: [
      "-r",
      start.holdReady,
      "--disable-gpu",
      `--user-data-dir=${userData}`,
      start.appFolder,
      ...(options.args ?? []),
    ],
    env: { ...inherited(), ...start.env, ...options.env },
  });
  const app = asksAgain(await launching);
  const problems: string[] = [];
  const page = await app.firstWindow();
  page.on("pageerror", (error) => problems.push(`uncaught: ${error.message}`));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) problems.push(`console: ${message.text()}`);
  });
  await page.waitForLoadState("load");
  const close = async (): Promise<void> => {
    await app.close();
    await rm(start.temporary, { recursive: true, force: true });
    if (problems.length > 0 && options.mayComplain !== true) throw new Error(`the page said: ${problems.join("; ")}`);
  };
  return { app, page, runtime, problems, userData, close };
}

/** A launcher that runs the executable through another command. */
async function wrapped(through: NonNullable<LaunchOptions["through"]>, start: OrdinaryStart): Promise<string> {
  const launcher = join(start.temporary, "launch.sh");
  const quoted = through([start.executable]).map((word) => `'${word.replaceAll("'", "'\\''")}'`);
  await writeFile(launcher, `#!/bin/sh\nexec ${quoted.join(" ")} "$@"\n`, { mode: 0o755 });
  return launcher;
}

async function asMyself(
  runtime: ElectronRuntime,
  built: Pick<OrdinaryStart, "appFolder" | "holdReady">,
): Promise<OrdinaryStart> {
  const home = await mkdtemp(join(tmpdir(), "groundcheck-home-"));
  return { executable: runtime.executable, ...built, temporary: home, env: { HOME: home } };
}

async function requireElectron(): Promise<ElectronRuntime> {
  const runtime = await electronRuntime((line) => console.log(line));
  if (!runtime.ok) throw new Error(runtime.error);
  return runtime.value;
}

function inherited(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}
