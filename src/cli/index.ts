import { systemEnvironment } from "./environment.ts";
import { runCommandLine } from "./run.ts";
import { processTerminal } from "./terminal.ts";

/** One interrupt keeps what there is and ends; a second one ends at once. */
const interrupted = new AbortController();
process.once("SIGINT", () => interrupted.abort());
process.once("SIGTERM", () => interrupted.abort());

process.exitCode = await runCommandLine(process.argv.slice(2), {
  program: "assess",
  environment: () => systemEnvironment({ signal: interrupted.signal, input: process.stdin }),
  terminal: processTerminal(),
});
