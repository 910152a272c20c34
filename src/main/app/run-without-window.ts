import { createReadStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { isatty } from "node:tty";

import type { App } from "electron";

/** No graphics, and on standard error the command's own words only. On Linux also no display and no keyring. */
const switches: readonly (readonly [string, string?])[] = [
  ["disable-gpu"],
  ["log-level", "3"],
  ...(process.platform === "linux" ? ([["headless"], ["password-store", "basic"]] as const) : []),
];

/**
 * Runs a command line in the app instead of opening its window, and ends the app with the command's exit code. To be
 * called before the app is ready. An interrupt keeps what there is and ends; a second one ends at once.
 */
export function runWithoutWindow(app: App, args: readonly string[]): void {
  // Chromium's profile of the person's own window may be in use, and a command leaves none behind.
  const profile = mkdtempSync(path.join(tmpdir(), "groundcheck-"));
  app.setPath("sessionData", profile);
  for (const [name, value] of switches) app.commandLine.appendSwitch(name, value);
  // A fault must end the command; Electron would show a dialog and wait.
  process.on("uncaughtException", (error) => endWith(app, error));
  process.once("exit", () => rmSync(profile, { recursive: true, force: true }));
  run(app, args).then(
    (code) => app.exit(code),
    (error: unknown) => endWith(app, error),
  );
}

async function run(app: App, args: readonly string[]): Promise<number> {
  const interrupted = interruptsOf(app);
  // Loading more code before that brings Electron down where there is no display.
  await app.whenReady();
  const [{ runCommandLine }, { systemEnvironment }, { processTerminal }, { utilityChildren }] = await Promise.all([
    import("#cli/run.ts"),
    import("#cli/environment.ts"),
    import("#cli/terminal.ts"),
    import("./utility-children.ts"),
  ]);
  const code = await runCommandLine(args, {
    program: "Groundcheck --cli",
    environment: () => systemEnvironment({ signal: interrupted, input: standardInput(), spawn: utilityChildren() }),
    terminal: processTerminal(),
  });
  await Promise.all([flushed(process.stdout), flushed(process.stderr)]);
  return code;
}

/** Aborted by the first interrupt. */
function interruptsOf(app: App): AbortSignal {
  const interrupted = new AbortController();
  // Chromium takes the signals on Linux and asks to quit, once.
  app.on("before-quit", (event) => {
    event.preventDefault();
    interrupted.abort();
  });
  process.once("SIGINT", () => interrupted.abort());
  process.once("SIGTERM", () => interrupted.abort());
  return interrupted.signal;
}

/** Electron gives an empty `process.stdin` on Windows; the descriptor itself is there. */
function standardInput(): AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean } {
  if (process.platform !== "win32") return process.stdin;
  return Object.assign(createReadStream("", { fd: 0, autoClose: false }), { isTTY: isatty(0) });
}

/** On Windows a pipe is written later than asked. */
function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => void stream.write("", () => resolve()));
}

function endWith(app: App, error: unknown): void {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  app.exit(1);
}
