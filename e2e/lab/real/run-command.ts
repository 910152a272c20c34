import { spawn, spawnSync } from "node:child_process";

export interface CommandResult {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number;
}

export interface CommandOptions {
  /** Text for standard input; closed at once without it. */
  readonly input?: string;
  /** Added to this process's environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** The command is killed after this; default three minutes, enough on a machine busy with other labs. */
  readonly timeoutMs?: number;
}

/** A lab command that ended badly; the message holds the command line's head and its output's tail, never its input. */
export class CommandFailed extends Error {
  readonly result: CommandResult;

  constructor(argv: readonly string[], result: CommandResult) {
    const output = (result.stderr.trim() || result.stdout.trim()).split("\n").slice(-12).join("\n");
    super(`${commandHead(argv)} ended with ${result.code}:\n${output}`);
    this.name = "CommandFailed";
    this.result = result;
  }
}

/** Runs a command without a shell and gives its outcome, whatever that is. Rejects only when it cannot be started. */
export function tryCommand(argv: readonly string[], options: CommandOptions = {}): Promise<CommandResult> {
  const [command = "", ...args] = argv;
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...options.env },
      timeout: options.timeoutMs ?? 180_000,
      killSignal: "SIGKILL",
    });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.on("error", (cause) => reject(new Error(`cannot start ${command}`, { cause })));
    child.on("close", (code) => resolve({ stdout, stderr, code: code ?? 137 }));
    // A command that ends without reading its input closes the pipe; its exit code tells the story.
    child.stdin.on("error", () => undefined);
    child.stdin.end(options.input ?? "");
  });
}

/** Runs a command without a shell; rejects with {@link CommandFailed} unless it ends with 0. */
export async function runCommand(argv: readonly string[], options: CommandOptions = {}): Promise<CommandResult> {
  const result = await tryCommand(argv, options);
  if (result.code !== 0) throw new CommandFailed(argv, result);
  return result;
}

/** Runs a short command to its end, for clean-up while the process exits; failures are the caller's to judge. */
export function runNow(argv: readonly string[]): CommandResult {
  const [command = "", ...args] = argv;
  const { stdout, stderr, status } = spawnSync(command, args, { encoding: "utf8", timeout: 20_000 });
  return { stdout: stdout ?? "", stderr: stderr ?? "", code: status ?? 137 };
}

/** Enough of a command line to recognise it: arguments may hold passwords. */
function commandHead(argv: readonly string[]): string {
  return argv
    .filter((arg) => !arg.includes("%") && !arg.includes("pass"))
    .slice(0, 12)
    .join(" ");
}
