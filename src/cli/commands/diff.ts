import { compareRuns } from "#domain/plan/compare-runs.ts";
import { judgeBundle } from "#main/bundle/open.ts";
import { readBundle } from "#main/bundle/read.ts";

import { comparisonLines } from "../comparison-lines.ts";
import { writeJson } from "../json-file.ts";
import { errorLines, exitCodes, type ExitCode, type Terminal } from "../terminal.ts";

export interface DiffArguments {
  readonly before: string;
  readonly now: string;
  readonly json: string | null;
}

/** `diff EARLIER.zip LATER.zip`: judges both by the rules of this version and tells what changed. Both stay as they are. */
export async function diffCommand({ before, now, json }: DiffArguments, terminal: Terminal): Promise<ExitCode> {
  const bundles = [await readBundle(before), await readBundle(now)];
  const results = bundles.flatMap((read) => (read.ok ? [judgeBundle(read.value)] : []));
  const [was, is] = results;
  if (was === undefined || is === undefined) {
    for (const read of bundles) if (!read.ok) errorLines(read.error).forEach(terminal.log);
    return exitCodes.failed;
  }
  const comparison = compareRuns(was, is);
  if (comparison === null) {
    const asked = `compare ${before} with ${now}`;
    errorLines({ code: "bundles-unrelated", asked, detail: null }).forEach(terminal.log);
    return exitCodes.failed;
  }
  comparisonLines(comparison).forEach(terminal.out);
  return json === null ? exitCodes.done : writeJson(json, comparison, terminal);
}
