import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { resultDocumentSchema, type ResultDocument } from "#domain/result/result-document.ts";
import type { LabForest, RunningLab } from "#lab/real/running-lab.ts";
import { tryCommand, type CommandResult } from "#lab/real/run-command.ts";

/** A folder for one spec's files; the system clears it in its own time. */
export function scratchFolder(): string {
  return mkdtempSync(path.join(tmpdir(), "groundcheck-spec-"));
}

/** The command line as an argument list: this Node, the sources. */
export const assessArgv = [process.execPath, "--import", "tsx", "src/cli/index.ts"] as const;

export interface AssessOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Text for standard input, such as a password. */
  readonly input?: string;
  readonly timeoutMs?: number;
  /** A command that runs the command line, such as `faketime`. */
  readonly through?: readonly string[];
}

/** Runs the command line as a member of the lab's network. */
export function assess(lab: RunningLab, args: readonly string[], options: AssessOptions = {}): Promise<CommandResult> {
  const { through = [], ...rest } = options;
  return tryCommand(lab.asMember([...through, ...assessArgv, ...args]), { timeoutMs: 100_000, ...rest });
}

/** What `--json` wrote, checked against its schema. */
export function readResult(file: string): ResultDocument {
  return resultDocumentSchema.parse(JSON.parse(readFileSync(file, "utf8")));
}

export interface Gathered extends CommandResult {
  readonly bundle: string;
  readonly result: ResultDocument;
}

/** How the reader signs in. A typed plain name belongs to each server's own domain. */
export type SignIn = "ticket" | "password";

/** Gathers the named forests, or all of the lab, as their ordinary reader; fails when no result was written. */
export async function gatherAsReader(
  lab: RunningLab,
  signIn: SignIn = "ticket",
  forests: readonly LabForest[] = lab.forests,
): Promise<Gathered> {
  const [first] = forests;
  if (first === undefined) throw new Error(`${lab.scenario} has no forest`);
  const folder = scratchFolder();
  const bundle = path.join(folder, "estate.zip");
  const json = path.join(folder, "result.json");
  const servers = forests.flatMap((forest) => ["--server", forest.dc.host]);
  const args = ["gather", "--out", bundle, "--json", json, ...servers];
  const run =
    signIn === "ticket"
      ? await assess(lab, args, { env: { KRB5CCNAME: await lab.kinit(first.key) } })
      : await assess(lab, [...args, "--user", first.reader.user, "--password-stdin"], {
          input: `${first.reader.password}\n`,
        });
  if (run.code !== 0 && run.code !== 3) throw new Error(`gather ended with ${run.code}:\n${run.stderr}\n${run.stdout}`);
  return { ...run, bundle, result: readResult(json) };
}
