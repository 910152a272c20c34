import { spawn } from "node:child_process";

/** What a finished command left behind. */
export interface CommandOutcome {
  /** Exit code; 127 when it could not be started, 124 when it ran out of time. */
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** How a command is run. */
export interface CommandOptions {
  readonly cwd?: string;
  /** Added to this process's own environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** `show` lets the person watch it; `keep` collects the output. */
  readonly output: "show" | "keep";
  /** Ended after this long. */
  readonly timeoutMs?: number;
}

/** Runs a command without a shell. Never throws: trouble is a code. */
export function runCommand(command: string, args: readonly string[], options: CommandOptions): Promise<CommandOutcome> {
  return new Promise((resolve) => {
    let stdout = "";
    let stderr = "";
    let isOutOfTime = false;
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: options.output === "show" ? "inherit" : ["ignore", "pipe", "pipe"],
      // npm and npx are .cmd files on Windows, which only the shell can start.
      shell: process.platform === "win32" && /^np[mx]$/u.test(command),
    });
    const timer =
      options.timeoutMs === undefined
        ? undefined
        : setTimeout(() => {
            isOutOfTime = true;
            child.kill();
          }, options.timeoutMs);
    child.stdout?.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.stderr?.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.on("error", (error) => {
      clearTimeout(timer);
      resolve({ code: 127, stdout, stderr: error.message });
    });
    child.on("close", (code) => {
      clearTimeout(timer);
      resolve({ code: isOutOfTime ? 124 : (code ?? 1), stdout, stderr });
    });
  });
}
