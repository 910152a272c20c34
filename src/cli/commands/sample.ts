import { readFile } from "node:fs/promises";

import { samplePath } from "#main/bundle/sample.ts";
import { writeFileAtomically } from "#main/bundle/write.ts";

import { errorLines, exitCodes, type ExitCode, type Terminal } from "../terminal.ts";

/** `sample --out F.zip`: a copy of the recorded sample estate. */
export async function sampleCommand({ out }: { readonly out: string }, terminal: Terminal): Promise<ExitCode> {
  const written = await writeFileAtomically(out, await readFile(samplePath()));
  if (!written.ok) {
    errorLines(written.error).forEach(terminal.log);
    return exitCodes.failed;
  }
  terminal.out(
    `Sample estate written to ${out} (SHA-256 ${written.value.sha256}). Nothing in it is about your network.`,
  );
  return exitCodes.done;
}
