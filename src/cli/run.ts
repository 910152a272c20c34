import type { GatherEnvironment } from "./commands/gather.ts";
import { diffCommand } from "./commands/diff.ts";
import { evaluateCommand } from "./commands/evaluate.ts";
import { gatherCommand } from "./commands/gather.ts";
import { planCommand } from "./commands/plan.ts";
import { callPackCommand } from "./commands/call-pack.ts";
import { reportCommand } from "./commands/report.ts";
import { sampleCommand } from "./commands/sample.ts";
import { verifyCommand } from "./commands/verify.ts";
import { parseCommand, usageOf } from "./arguments.ts";
import { exitCodes, type ExitCode, type Terminal } from "./terminal.ts";

/** What a command line runs in. */
export interface CommandLineSurroundings {
  /** What the person types before a command, as the usage shows it. */
  readonly program: string;
  /** Made only for a command that reads an estate. */
  readonly environment: () => GatherEnvironment;
  readonly terminal: Terminal;
}

/** Runs one command line. Never rejects for anything a user, a file or a server does. */
export async function runCommandLine(
  args: readonly string[],
  { program, environment, terminal }: CommandLineSurroundings,
): Promise<ExitCode> {
  const command = parseCommand(args);
  if (!command.ok) {
    terminal.log(`Error: ${command.error}`);
    terminal.log(args.length === 0 ? usageOf(program) : `See ${program} help`);
    return exitCodes.usage;
  }
  switch (command.value.name) {
    case "gather":
      return gatherCommand(command.value, environment(), terminal);
    case "evaluate":
      return evaluateCommand(command.value, terminal);
    case "diff":
      return diffCommand(command.value, terminal);
    case "plan":
      return planCommand(command.value, () => new Date(), terminal);
    case "report":
      return reportCommand(command.value, terminal);
    case "call-pack":
      return callPackCommand(command.value, () => new Date(), terminal);
    case "verify":
      return verifyCommand(command.value, terminal);
    case "sample":
      return sampleCommand(command.value, terminal);
    case "help":
      terminal.out(usageOf(program));
      return exitCodes.done;
  }
}
