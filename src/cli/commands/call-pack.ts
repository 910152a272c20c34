import { callPackText, type CallPackFormat } from "#domain/call-pack/call-pack-text.ts";
import { openBundleFile } from "#main/bundle/open.ts";
import { writeFileAtomically } from "#main/bundle/write.ts";

import { errorLines, exitCodes, type ExitCode, type Terminal } from "../terminal.ts";

export interface CallPackArguments {
  readonly bundle: string;
  readonly out: string;
  readonly format: CallPackFormat;
}

/** `call-pack F.zip --out C.html`: what people need in front of them in the next call about an estate. */
export async function callPackCommand(
  { bundle, out, format }: CallPackArguments,
  now: () => Date,
  terminal: Terminal,
): Promise<ExitCode> {
  const opened = await openBundleFile(bundle);
  const today = now().toISOString().slice(0, 10);
  const written = opened.ok
    ? await writeFileAtomically(out, Buffer.from(callPackText(opened.value, { today, format })))
    : opened;
  if (!written.ok) {
    errorLines(written.error).forEach(terminal.log);
    return exitCodes.failed;
  }
  terminal.out(`Call pack written to ${out} (SHA-256 ${written.value.sha256}).`);
  return exitCodes.done;
}
