import { spawn, type ChildProcess, type SpawnOptions } from "node:child_process";
import { once } from "node:events";
import { chmod, chown, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, expect, type Page } from "@playwright/test";
import { pageUrl } from "#main/app/page-origin.ts";
import { packageApp } from "../../../scripts/package/package-app.ts";
import { isRoot } from "../../../scripts/project.ts";
import { displayFor, ordinaryAccount } from "./ordinary-account.ts";

/** The running packaged app. */
export interface PackagedWindow {
  readonly page: Page;
  readonly close: () => Promise<void>;
}

/** What a command is given while it runs. */
export interface CommandInput {
  /** For its standard input, which is closed after it. */
  readonly input?: string;
  /** Interrupts it, as Ctrl+C does. */
  readonly interrupt?: Promise<void>;
}

/** What a finished command left behind. */
export interface CommandOutcome {
  readonly stdout: string;
  readonly stderr: string;
  /** The exit code, or in words what ended it. */
  readonly code: number | string;
}

/**
 * The app as it is handed on, started as a person starts it: when the tests run as root, as an account without rights.
 * It never gets `--no-sandbox`.
 */
export class PackagedApp {
  /** The app's folder. */
  readonly folder: string;
  /** A folder that the app may write to; also its home and its working directory. */
  readonly home: string;
  readonly #temporary: string;
  /** Words in front of a command line, and what its environment has beside ours. */
  readonly #become: readonly string[];
  readonly #env: Readonly<Record<string, string>>;

  private constructor(own: {
    readonly folder: string;
    readonly home: string;
    readonly temporary: string;
    readonly become: readonly string[];
    readonly env: Readonly<Record<string, string>>;
  }) {
    this.folder = own.folder;
    this.home = own.home;
    this.#temporary = own.temporary;
    this.#become = own.become;
    this.#env = own.env;
  }

  /** Packages the app into a folder of its own. */
  static async make(): Promise<PackagedApp> {
    const temporary = await mkdtemp(join(tmpdir(), "groundcheck-packaged-"));
    await chmod(temporary, 0o755);
    const packaged = await packageApp({ output: temporary, say: (line) => console.log(line) });
    if (!packaged.ok) throw new Error(packaged.error);
    const account = isRoot ? await ordinaryAccount() : null;
    const [home, temporaryFiles] = [join(temporary, "home"), join(temporary, "tmp")];
    for (const folder of [home, temporaryFiles]) {
      await mkdir(folder);
      if (account !== null) await chown(folder, account.uid, account.gid);
    }
    const display = account === null ? {} : await displayFor(home, account);
    return new PackagedApp({
      folder: packaged.value.folder,
      home,
      temporary,
      become: account?.become ?? [],
      env: { HOME: home, TMPDIR: temporaryFiles, ...display },
    });
  }

  get executable(): string {
    return join(this.folder, "Groundcheck");
  }

  /** Where the app's temporary files go. */
  get temporaryFiles(): string {
    return this.#env["TMPDIR"] ?? tmpdir();
  }

  /** Runs a command line of the engine as on a machine without a display. */
  async command(args: readonly string[], options: CommandInput = {}): Promise<CommandOutcome> {
    const env = { ...process.env, ...this.#env };
    for (const name of ["DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY", "KRB5CCNAME"]) delete env[name];
    const child = this.#spawn(["--cli", ...args], { env, stdio: ["pipe", "pipe", "pipe"] });
    const outcome = { stdout: "", stderr: "" };
    for (const name of ["stdout", "stderr"] as const) {
      child[name]?.setEncoding("utf8").on("data", (text: string) => (outcome[name] += text));
    }
    child.stdin?.end(options.input ?? "");
    void options.interrupt?.then(() => child.kill("SIGINT"));
    const [code, signal] = (await once(child, "close")) as [number | null, string | null];
    return { ...outcome, code: code ?? `ended by ${signal}` };
  }

  /** Starts the app and attaches to its page; the inspector is shut in it, so the way is Chromium's own port. */
  async open(): Promise<PackagedWindow> {
    const child = this.#spawn(["--disable-gpu", "--remote-debugging-port=0"], {
      env: { ...process.env, ...this.#env },
      stdio: ["ignore", "ignore", "pipe"],
    });
    try {
      const address = await debuggingAddress(child);
      await pageIsThere(address);
      const browser = await chromium.connectOverCDP(address);
      const page = browser.contexts()[0]?.pages()[0];
      if (page === undefined) throw new Error("the packaged app shows no page");
      const close = async (): Promise<void> => {
        await browser.close();
        await ended(child);
      };
      return { page, close };
    } catch (error) {
      await ended(child);
      throw error;
    }
  }

  /** Removes it. */
  async remove(): Promise<void> {
    await rm(this.#temporary, { recursive: true, force: true });
  }

  #spawn(args: readonly string[], options: Pick<SpawnOptions, "env" | "stdio">): ChildProcess {
    const [command = "", ...words] = [...this.#become, this.executable, ...args];
    return spawn(command, words, { cwd: this.home, ...options });
  }
}

/** What Chromium says on standard error once its port is open. */
function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      const address = /^DevTools listening on (ws:\S+)/mu.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`the packaged app ended with code ${code}: ${said}`)));
  });
}

/** A page that comes up while the tool attaches would wait for it for ever. */
async function pageIsThere(address: string): Promise<void> {
  const list = `${address.replace(/^ws/u, "http").replace(/\/devtools\/.*$/u, "")}/json/list`;
  await expect.poll(async () => (await fetch(list)).text(), { timeout: 20_000 }).toContain(`"url": "${pageUrl}`);
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, "exit");
  child.kill("SIGTERM");
  await exit;
}
