import { createHash } from "node:crypto";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import type { EstateFacts } from "#domain/facts/index.ts";
import { profileNotes } from "#domain/facts/profile-notes.ts";
import type { Profile } from "#domain/facts/profile.ts";
import type { CodedError } from "#domain/kernel/error-code.ts";
import type { Result } from "#domain/kernel/result.ts";
import { judge } from "#main/bundle/judge.ts";
import { writeBundle, type BundleContent } from "#main/bundle/write.ts";
import { fileCheckpoint } from "#main/collectors/checkpoint.ts";
import { gather, type GatherPorts, type GatherTarget } from "#main/collectors/gather.ts";

import type { Command } from "../arguments.ts";
import { writeJson } from "../json-file.ts";
import { KeptRun } from "../kept-run.ts";
import { troubleAt } from "../place-to-write.ts";
import { readProfileFile } from "../profile-file.ts";
import { progressReporter } from "../progress.ts";
import { failureLines, reportLines } from "../report.ts";
import { errorLines, exitCodes, plain, type ExitCode, type Terminal } from "../terminal.ts";

type GatherCommand = Extract<Command, { name: "gather" }>;

/** What the command needs from outside; the composition root or a test fills it. */
export interface GatherEnvironment {
  readonly ports: GatherPorts;
  /** Turns what was typed, or nothing, into servers to ask. */
  targets(command: GatherCommand): Promise<Result<readonly GatherTarget[], CodedError>>;
  /** Aborted when the person interrupts the run. */
  readonly signal: AbortSignal;
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
  kept: KeptRun,
  terminal: Terminal,
): Promise<EstateFacts> {
  const earlier = await kept.load().catch((error: unknown) => {
    terminal.log(`What an earlier run kept in ${checkpointPath(command)} cannot be understood, so all is read anew.`);
    terminal.log(`  Details: ${plain(String(error))}`);
    return null;
  });
  if (earlier !== null) terminal.log(`Going on with the run begun ${earlier.startedAt}; what it collected is kept.`);
  terminal.log("Read-only: pages of at most 1,000 entries, at most 2 searches at a time per domain controller.");
  return gather(
    environment.ports,
    // A checkpoint that came to its end is there because its bundle could not be written; nothing of it is asked again.
    { targets, followTrusts: true, ...(earlier !== null && { again: { kind: "missing" } }) },
    {
      onProgress: progressReporter(terminal),
      checkpoint: kept,
      signal: environment.signal,
    },
  );
}

/** What a run read is written to the folder for temporary files when its own place takes neither bundle nor checkpoint. */
async function keepElsewhere(content: BundleContent, terminal: Terminal): Promise<void> {
  const startedAt = content.facts.startedAt.replaceAll(":", "");
  const written = await writeBundle(
    path.join(tmpdir(), `groundcheck-${startedAt}.zip`),
    content,
    content.facts.startedAt,
  );
  if (written.ok) {
    terminal.log(
      `Nothing is lost: the bundle was written to ${written.value.path} instead, readable by this account only.`,
    );
    return;
  }
  errorLines(written.error).forEach(terminal.log);
  terminal.log("What was read could be kept nowhere and is lost. Make room, then run the same command again.");
}

/** Writes what the run gave; the checkpoint goes only when the bundle is safe and the run is complete. */
async function keep(
  command: GatherCommand,
  { facts, profile, isKept }: { readonly facts: EstateFacts; readonly profile: Profile; readonly isKept: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  const result = judge(facts, profile);
  const isComplete = facts.finishedAt !== null;
  const content = { profile, facts, result };
  const written = await writeBundle(command.out, content, facts.finishedAt ?? facts.startedAt);
  if (!written.ok) {
    errorLines(written.error).forEach(terminal.log);
    if (isKept) {
      terminal.log(`Nothing is lost: what was read is kept in ${checkpointPath(command)}.`);
      terminal.log("Run the same command again when the place can be written to; nothing is read twice.");
    } else {
      await keepElsewhere(content, terminal);
    }
    return exitCodes.failed;
  }
  if (isComplete) await rm(checkpointPath(command), { force: true });
  reportLines(result).forEach(terminal.out);
  for (const [key, note] of Object.entries(profileNotes(profile, result))) {
    terminal.log(`Profile, ${key}: ${plain(note)}`);
  }
  failureLines(result).forEach(terminal.log);
  terminal.out(`Bundle written to ${command.out} (SHA-256 ${written.value.sha256})`);
  if (!isComplete) {
    terminal.log("The run was interrupted; the bundle holds what it had.");
    if (isKept) terminal.log("Run the same command again to go on from here.");
  }
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
  const profile = await readProfileFile(command.profile);
  const targets = profile.ok ? await environment.targets(command) : profile;
  if (!profile.ok || !targets.ok) {
    const error = profile.ok ? (targets as { error: CodedError }).error : profile.error;
    errorLines(error).forEach(terminal.log);
    return error.code === "invalid-input" ? exitCodes.usage : exitCodes.failed;
  }
  const file = checkpointPath(command);
  const kept = new KeptRun(fileCheckpoint(file), file, terminal.log);
  const facts = await run(command, targets.value, environment, kept, terminal);
  if (facts.forests.some((forest) => forest.reach === "read")) {
    return keep(command, { facts, profile: profile.value, isKept: kept.isKept }, terminal);
  }
  for (const { server, error } of facts.unreachedServers) {
    terminal.log(`Nothing could be read from ${server}.`);
    errorLines(error).forEach(terminal.log);
  }
  if (facts.finishedAt !== null) await rm(checkpointPath(command), { force: true });
  return exitCodes.failed;
}
