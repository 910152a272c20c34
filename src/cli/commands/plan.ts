import type { OptionId } from "#domain/options/option-ids.ts";
import { planFor } from "#domain/plan/plan-for.ts";
import { judgeBundle } from "#main/bundle/open.ts";
import { readBundle } from "#main/bundle/read.ts";
import { writeFileAtomically } from "#main/bundle/write.ts";
import { planFile } from "#main/plan/plan-file.ts";
import { writeHandouts } from "#main/plan/write-handouts.ts";

import type { PlanFormat } from "#domain/plan/plan-formats.ts";
import { errorLines, exitCodes, type ExitCode, type Terminal } from "../terminal.ts";

export interface PlanArguments {
  readonly bundle: string;
  /** `null`: no text, only scripts. */
  readonly format: PlanFormat | null;
  /** `null`: standard output. */
  readonly out: string | null;
  /** Folder for scripts and requests; `null`: none. */
  readonly scripts: string | null;
  /** `null`: as stated in the profile, but not before today. */
  readonly start: string | null;
  /** Empty: what the profile says, else all. */
  readonly options: readonly OptionId[];
}

/** `plan F.zip`: what fails and warns by the rules of this version, as work in its order. The bundle stays as it is. */
export async function planCommand(
  { bundle, format, out, scripts, start, options }: PlanArguments,
  now: () => Date,
  terminal: Terminal,
): Promise<ExitCode> {
  const read = await readBundle(bundle);
  if (!read.ok) {
    errorLines(read.error).forEach(terminal.log);
    return exitCodes.failed;
  }
  const madeAt = `${now().toISOString().slice(0, 19)}Z`;
  const { profile } = read.value;
  const result = judgeBundle(read.value);
  const plan = planFor(result, { profile, today: madeAt.slice(0, 10), start, options });
  if (scripts !== null) {
    const written = await writeHandouts(scripts, { plan, result, profile });
    if (!written.ok) {
      errorLines(written.error).forEach(terminal.log);
      return exitCodes.failed;
    }
    terminal.log(`Scripts written to ${scripts}: ${written.value} ${written.value === 1 ? "folder" : "folders"}`);
  }
  if (format === null) return exitCodes.done;
  const file = Buffer.from(await planFile(plan, format, madeAt));
  if (out === null) {
    terminal.out(file.toString("utf8").replace(/\r?\n$/u, ""));
    return exitCodes.done;
  }
  const written = await writeFileAtomically(out, file);
  if (!written.ok) {
    errorLines(written.error).forEach(terminal.log);
    return exitCodes.failed;
  }
  const { items, finish } = plan;
  terminal.log(`Plan written to ${out}: ${items.length} ${items.length === 1 ? "item" : "items"}, until ${finish}`);
  return exitCodes.done;
}
