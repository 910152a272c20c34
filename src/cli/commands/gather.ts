import { createHash } from "node:crypto";
import { readFile, rm } from "node:fs/promises";

import type { EstateFacts } from "#domain/facts/index.ts";
import { emptyProfile, profileSchema, type Profile } from "#domain/facts/profile.ts";
import type { CodedError } from "#domain/kernel/error-code.ts";
import { err, ok, type Result } from "#domain/kernel/result.ts";
import { judge } from "#main/bundle/judge.ts";
import { writeBundle } from "#main/bundle/write.ts";
import { fileCheckpoint } from "#main/collectors/checkpoint.ts";
import { gather, type GatherPorts, type GatherTarget } from "#main/collectors/gather.ts";

import type { Command } from "../arguments.ts";
import { writeJson } from "../json-file.ts";
import { troubleAt } from "../place-to-write.ts";
import { progressReporter } from "../progress.ts";
import { failureLines, reportLines } from "../report.ts";
import { errorLines, exitCodes, type ExitCode, type Terminal } from "../terminal.ts";

type GatherCommand = Extract<Command, { name: "gather" }>;

/** What the command needs from outside; the composition root or a test fills it. */
export interface GatherEnvironment {
  readonly ports: GatherPorts;
  /** Turns what was typed, or nothing, into servers to ask. */
  targets(command: GatherCommand): Promise<Result<readonly GatherTarget[], CodedError>>;
  /** Aborted when the person interrupts the run. */
  readonly signal: AbortSignal;
}

/** Reads a profile; unknown keys and wrong types are named. */
async function readProfile(path: string | null): Promise<Result<Profile, CodedError>> {
  if (path === null) return ok(emptyProfile);
  const asked = `read the profile ${path}`;
  try {
    const parsed = profileSchema.safeParse(JSON.parse(await readFile(path, "utf8")));
    if (parsed.success) return ok(parsed.data);
    const [issue] = parsed.error.issues;
    return err({
      code: "invalid-input",
      asked,
      detail: `${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`.trim(),
    });
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === "ENOENT";
    return err({ code: isMissing ? "file-not-found" : "invalid-input", asked, detail: String(error) });
  }
}

/**
 * Where an interrupted run keeps what it has: beside the bundle, under a name that depends on who and what is asked, so
 * that a run against other servers never picks it up.
 */
function checkpointPath(command: GatherCommand): string {
  const asked = JSON.stringify([command.servers, command.user]);
  return `${command.out}.${createHash("sha256").update(asked).digest("hex").slice(0, 8)}.partial.json`;
}

async function run(
  command: GatherCommand,
  targets: readonly GatherTarget[],
  environment: GatherEnvironment,
  terminal: Terminal,
): Promise<EstateFacts> {
  const store = fileCheckpoint(checkpointPath(command));
  const earlier = await store.load().catch(() => null);
  if (earlier !== null) terminal.log(`Going on with the run begun ${earlier.startedAt}; what it collected is kept.`);
  terminal.log("Read-only: pages of at most 1,000 entries, at most 2 searches at a time per domain controller.");
  return gather(
    environment.ports,
    // A checkpoint that came to its end is there because its bundle could not be written; nothing of it is asked again.
    { targets, followTrusts: true, ...(earlier !== null && { again: { kind: "missing" } }) },
    {
      onProgress: progressReporter(terminal),
      checkpoint: store,
      onCheckpointError: (error) =>
        terminal.log(`The checkpoint could not be used, so this run cannot be resumed: ${String(error)}`),
      signal: environment.signal,
    },
  );
}

/** Writes what the run gave; the checkpoint goes only when the bundle is safe and the run is complete. */
async function keep(
  command: GatherCommand,
  facts: EstateFacts,
  profile: Profile,
  terminal: Terminal,
): Promise<ExitCode> {
  const result = judge(facts, profile);
  const isComplete = facts.finishedAt !== null;
  const written = await writeBundle(command.out, { profile, facts, result }, facts.finishedAt ?? facts.startedAt);
  if (!written.ok) {
    errorLines(written.error).forEach(terminal.log);
    terminal.log("Nothing is lost: run the same command again when the place can be written to.");
    return exitCodes.failed;
  }
  if (isComplete) await rm(checkpointPath(command), { force: true });
  reportLines(result).forEach(terminal.out);
  failureLines(result).forEach(terminal.log);
  terminal.out(`Bundle written to ${command.out} (SHA-256 ${written.value.sha256})`);
  if (!isComplete) terminal.log("The run was interrupted. Run the same command again to go on from here.");
  const json = command.json === null ? exitCodes.done : await writeJson(command.json, result, terminal);
  if (json !== exitCodes.done) return json;
  return isComplete && result.coverage.failures.length === 0 ? exitCodes.done : exitCodes.partial;
}

/** `gather`: reads the estate, judges it, writes the bundle. Fails only when no forest could be read at all. */
export async function gatherCommand(
  command: GatherCommand,
  environment: GatherEnvironment,
  terminal: Terminal,
): Promise<ExitCode> {
  for (const file of [command.out, ...(command.json === null ? [] : [command.json])]) {
    const trouble = await troubleAt(file);
    if (trouble === null) continue;
    errorLines(trouble).forEach(terminal.log);
    return exitCodes.failed;
  }
  const profile = await readProfile(command.profile);
  const targets = profile.ok ? await environment.targets(command) : profile;
  if (!profile.ok || !targets.ok) {
    const error = profile.ok ? (targets as { error: CodedError }).error : profile.error;
    errorLines(error).forEach(terminal.log);
    return error.code === "invalid-input" ? exitCodes.usage : exitCodes.failed;
  }
  const facts = await run(command, targets.value, environment, terminal);
  if (facts.forests.some((forest) => forest.reach === "read")) return keep(command, facts, profile.value, terminal);
  for (const { server, error } of facts.unreachedServers) {
    terminal.log(`Nothing could be read from ${server}.`);
    errorLines(error).forEach(terminal.log);
  }
  if (facts.finishedAt !== null) await rm(checkpointPath(command), { force: true });
  return exitCodes.failed;
}
