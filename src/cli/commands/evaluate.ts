import type { Supposition } from "#domain/plan/supposition.ts";
import { fewestFixes, whatIf, type JudgedDocument, type WhatIf } from "#domain/plan/what-if.ts";
import { appVersion } from "#main/bundle/project-root.ts";
import { judgeBundle } from "#main/bundle/open.ts";
import { readBundle } from "#main/bundle/read.ts";

import { writeJson } from "../json-file.ts";
import { reportLines } from "../report.ts";
import { errorLines, exitCodes, type ExitCode, type Terminal } from "../terminal.ts";
import { fewestFixesLines, whatIfLines } from "../what-if-lines.ts";

export interface EvaluateArguments {
  readonly bundle: string;
  /** Keys of fixes that are taken as done. */
  readonly assume: readonly string[];
  /** What findings are taken to say. */
  readonly suppose: readonly Supposition[];
  readonly json: string | null;
}

/**
 * `evaluate F.zip`: judges the bundle's facts by the rules of this version, and what fixes would make of them. The bundle
 * stays as it is. A fix that nothing asks for, or a finding that is not there, is told and makes it a partial success.
 */
export async function evaluateCommand(
  { bundle, assume, suppose, json }: EvaluateArguments,
  terminal: Terminal,
): Promise<ExitCode> {
  const read = await readBundle(bundle);
  if (!read.ok) {
    errorLines(read.error).forEach(terminal.log);
    return exitCodes.failed;
  }
  const { facts, profile, manifest } = read.value;
  const result = judgeBundle(read.value);
  const context = { estate: facts, profile, now: result.evaluatedAt };
  const fewest = [...fewestFixes(context)];
  const assumed =
    assume.length + suppose.length === 0
      ? null
      : whatIf(
          context,
          { fixes: assume, suppositions: suppose },
          { appVersion: appVersion(), isSample: manifest.isSample },
        );
  [...reportLines(result), ...fewestFixesLines(fewest, result)].forEach(terminal.out);
  if (assumed !== null) whatIfLines(assumed, result).forEach(terminal.out);
  const document: JudgedDocument = { ...result, fewestFixes: fewest, ...(assumed !== null && { whatIf: assumed }) };
  const written = json === null ? exitCodes.done : await writeJson(json, document, terminal);
  return written === exitCodes.done && hasVoid(assumed) ? exitCodes.partial : written;
}

const hasVoid = (assumed: WhatIf | null): boolean =>
  assumed !== null && assumed.unneeded.length + assumed.notThere.length > 0;
