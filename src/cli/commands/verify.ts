import { readBundle } from "#main/bundle/read.ts";

import { errorLines, exitCodes, plain, type ExitCode, type Terminal } from "../terminal.ts";

/** `verify F.zip`: everything the reader checks before it shows a bundle, and the hashes to compare. */
export async function verifyCommand({ bundle }: { readonly bundle: string }, terminal: Terminal): Promise<ExitCode> {
  const read = await readBundle(bundle);
  if (!read.ok) {
    errorLines(read.error).forEach(terminal.log);
    return exitCodes.failed;
  }
  const { manifest } = read.value;
  terminal.out(
    `${bundle}: bundle version ${manifest.schemaVersion}, made ${manifest.createdAt} by ${plain(manifest.appVersion)}`,
  );
  for (const file of manifest.files) terminal.out(`  ${file.sha256}  ${file.path} (${file.sizeBytes} bytes)`);
  terminal.out("Every file is what the manifest says.");
  return exitCodes.done;
}
