import { writeFileAtomically } from "#main/bundle/write.ts";

import { errorLines, exitCodes, type ExitCode, type Terminal } from "./terminal.ts";

/** Writes a value as JSON text; says so, or says why not. */
export async function writeJson(path: string, value: unknown, terminal: Terminal): Promise<ExitCode> {
  const written = await writeFileAtomically(path, Buffer.from(`${JSON.stringify(value, null, 2)}\n`));
  if (!written.ok) {
    errorLines(written.error).forEach(terminal.log);
    return exitCodes.failed;
  }
  terminal.log(`Result written to ${path}`);
  return exitCodes.done;
}
