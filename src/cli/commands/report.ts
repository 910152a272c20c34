import { openBundleFile } from "#main/bundle/open.ts";
import { writeReport } from "#main/report/write-report.ts";

import { errorLines, exitCodes, type ExitCode, type Terminal } from "../terminal.ts";

/** `report F.zip --out R.html`: the bundle, judged by the rules of this version, as one HTML file. */
export async function reportCommand(
  { bundle, out }: { readonly bundle: string; readonly out: string },
  terminal: Terminal,
): Promise<ExitCode> {
  const opened = await openBundleFile(bundle);
  const written = opened.ok ? await writeReport(out, opened.value) : opened;
  if (!written.ok) {
    errorLines(written.error).forEach(terminal.log);
    return exitCodes.failed;
  }
  terminal.out(`Report written to ${out} (SHA-256 ${written.value.sha256}).`);
  return exitCodes.done;
}
