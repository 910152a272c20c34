import { judgeBundle } from "#main/bundle/open.ts";
import { readBundle } from "#main/bundle/read.ts";

import { writeJson } from "../json-file.ts";
import { reportLines } from "../report.ts";
import { errorLines, exitCodes, type ExitCode, type Terminal } from "../terminal.ts";

/** `evaluate F.zip`: judges the bundle's facts by the rules of this version. The bundle stays as it is. */
export async function evaluateCommand(
  { bundle, json }: { readonly bundle: string; readonly json: string | null },
  terminal: Terminal,
): Promise<ExitCode> {
  const read = await readBundle(bundle);
  if (!read.ok) {
    errorLines(read.error).forEach(terminal.log);
    return exitCodes.failed;
  }
  const result = judgeBundle(read.value);
  reportLines(result).forEach(terminal.out);
  return json === null ? exitCodes.done : writeJson(json, result, terminal);
}
