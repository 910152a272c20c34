import { callPackFormats, type CallPackFormat } from "#domain/call-pack/call-pack-text.ts";
import { planFormats, type PlanFormat } from "#domain/plan/plan-formats.ts";
import path from "node:path";
import { parseArgs } from "node:util";

import { z } from "zod";

import { err, ok, type Result } from "#domain/kernel/result.ts";
import { judgedIds, type OptionId } from "#domain/options/option-ids.ts";
import type { Supposition } from "#domain/plan/supposition.ts";

/** What the command line asks for. */
export type Command =
  | {
      readonly name: "gather";
      readonly out: string;
      /** As typed; empty: find the servers of this computer's domain. */
      readonly servers: readonly string[];
      readonly user: string | null;
      readonly fingerprints: readonly string[];
      readonly caFiles: readonly string[];
      readonly profile: string | null;
      readonly json: string | null;
    }
  | {
      readonly name: "evaluate";
      readonly bundle: string;
      /** Keys of fixes that are taken as done. */
      readonly assume: readonly string[];
      /** What findings are taken to say. */
      readonly suppose: readonly Supposition[];
      readonly json: string | null;
    }
  | { readonly name: "diff"; readonly before: string; readonly now: string; readonly json: string | null }
  | {
      readonly name: "plan";
      readonly bundle: string;
      /** `null`: no text, only scripts. */
      readonly format: PlanFormat | null;
      /** `null`: standard output. */
      readonly out: string | null;
      /** Folder for scripts and requests; `null`: none. */
      readonly scripts: string | null;
      /** First day of work; `null`: as stated in the profile, else today. */
      readonly start: string | null;
      /** Empty: the wish of the profile, else all. */
      readonly options: readonly OptionId[];
    }
  | { readonly name: "report"; readonly bundle: string; readonly out: string }
  | { readonly name: "call-pack"; readonly bundle: string; readonly out: string; readonly format: CallPackFormat }
  | { readonly name: "verify"; readonly bundle: string }
  | { readonly name: "sample"; readonly out: string }
  | { readonly name: "help" };

/** How a command is given, for a program called by this name. */
export function usageOf(program: string): string {
  return `Usage:
  ${program} gather --out F.zip [--server HOST[:PORT]]... [--user U --password-stdin]
         [--tls-fingerprint SHA256]... [--ca F.pem]... [--profile P.json] [--json R.json]
  ${program} evaluate F.zip [--assume FIX]... [--suppose FINDING=holds|fails]... [--json R.json]
  ${program} plan F.zip --format xlsx|csv|ics|md|json [--out P] [--scripts DIR] [--start YYYY-MM-DD] [--option OPTION]...
  ${program} diff EARLIER.zip LATER.zip [--json D.json]
  ${program} report F.zip --out R.html
  ${program} call-pack F.zip --out C.html|C.md
  ${program} verify F.zip
  ${program} sample --out F.zip

gather     reads the estate and writes a findings bundle. Without --server it asks the domain this computer is
           joined to; several --server options give several forests. Without --user it binds as the signed-in user.
           The password is read from standard input, never from an argument.
evaluate   judges a bundle again with the rules of this version, and names the fewest fixes for each option that needs
           some. With --assume it also shows the options as they would be if these fixes were done, with --suppose as if
           a finding were otherwise, say because a fact that is missing turned out well; the JSON names each finding's key.
plan       turns what fails and warns into work in its order, with owners, days and what comes first. Without --option it
           is for the sign-in method that the profile wants, else for all; without --start from the profile's day, or today.
           With --scripts it writes for each item a folder of scripts and requests that name this estate, with the way
           back; they are never run here. --format can then be left out.
diff       compares two bundles of one estate, both judged with the rules of this version: what is new, worse, fixed,
           still there, and what cannot be compared because one run did not read it.
call-pack  writes what people need in front of them in the next call: agenda, decisions, open questions, who does what.
report     writes a bundle, judged with the rules of this version, as one HTML file that needs nothing else.
verify     checks a bundle's structure and every hash in it.
sample     writes the recorded sample estate.

Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done but partial.`;
}

const gatherOptions = {
  out: { type: "string" },
  server: { type: "string", multiple: true },
  user: { type: "string" },
  "password-stdin": { type: "boolean" },
  "tls-fingerprint": { type: "string", multiple: true },
  ca: { type: "string", multiple: true },
  profile: { type: "string" },
  json: { type: "string" },
} as const;

type TakenOptions = Readonly<Record<string, { readonly type: "string" | "boolean"; readonly multiple?: boolean }>>;

/** Reads options strictly: what is given twice or left empty is a mistake. Throws an error that says which. */
function strictArgs<const Options extends TakenOptions>(args: readonly string[], options: Options, takesFile = false) {
  const parsed = parseArgs({ args: [...args], options, allowPositionals: takesFile, strict: true, tokens: true });
  const given = new Set<string>();
  for (const token of parsed.tokens) {
    if (token.kind !== "option") continue;
    const { name, value } = token;
    if (value?.trim() === "") throw new Error(`--${name} is empty`);
    if (given.has(name) && options[name]?.multiple !== true) throw new Error(`--${name} is given twice`);
    given.add(name);
  }
  return parsed;
}

/** A SHA-256 fingerprint as 64 lower-case hex digits; `null` when it is none. Colons and spaces are allowed. */
function toFingerprint(text: string): string | null {
  const hex = text.replaceAll(/[:\s]/gu, "").toLowerCase();
  return /^[0-9a-f]{64}$/u.test(hex) ? hex : null;
}

/** One would be written over the other. */
function isSameFile(a: string, b: string | undefined): boolean {
  return b !== undefined && path.resolve(a) === path.resolve(b);
}

function parseGather(args: readonly string[]): Result<Command, string> {
  const { values } = strictArgs(args, gatherOptions);
  if (values.out === undefined) return err("gather needs --out F.zip");
  if (values.user !== undefined && values["password-stdin"] !== true) {
    return err("--user needs --password-stdin; a password is never taken from an argument");
  }
  if (values["password-stdin"] === true && values.user === undefined) return err("--password-stdin needs --user");
  if (isSameFile(values.out, values.json)) return err("--json and --out name the same file");
  const fingerprints = (values["tls-fingerprint"] ?? []).map(toFingerprint);
  if (fingerprints.includes(null)) return err("--tls-fingerprint takes a SHA-256 fingerprint: 64 hexadecimal digits");
  return ok({
    name: "gather",
    out: values.out,
    servers: values.server ?? [],
    user: values.user ?? null,
    fingerprints: fingerprints.filter((fingerprint) => fingerprint !== null),
    caFiles: values.ca ?? [],
    profile: values.profile ?? null,
    json: values.json ?? null,
  });
}

function parseEvaluate(args: readonly string[]): Result<Command, string> {
  const options = {
    json: { type: "string" },
    assume: { type: "string", multiple: true },
    suppose: { type: "string", multiple: true },
  } as const;
  const { values, positionals } = strictArgs(args, options, true);
  const [bundle, ...rest] = positionals;
  if (bundle === undefined || bundle === "" || rest.length > 0) return err("evaluate takes one bundle");
  const { json = null, assume = [] } = values;
  if (json !== null && isSameFile(bundle, json)) return err("--json names the bundle itself");
  const suppose: Supposition[] = [];
  for (const text of values.suppose ?? []) {
    const [, finding, outcome] = /^(.+)=(holds|fails)$/u.exec(text) ?? [];
    if (finding === undefined) return err("--suppose takes the key of a finding, then =holds or =fails");
    if (suppose.some((other) => other.finding === finding)) return err(`--suppose names ${finding} twice`);
    suppose.push({ finding, holds: outcome === "holds" });
  }
  return ok({ name: "evaluate", bundle, assume, suppose, json });
}

function parseDiff(args: readonly string[]): Result<Command, string> {
  const { values, positionals } = strictArgs(args, { json: { type: "string" } }, true);
  const [before = "", now = "", ...rest] = positionals;
  if (before === "" || now === "" || rest.length > 0) return err("diff takes two bundles, the earlier one first");
  const { json = null } = values;
  if (json !== null && (isSameFile(before, json) || isSameFile(now, json)))
    return err("--json names one of the bundles");
  return ok({ name: "diff", before, now, json });
}

function parsePlan(args: readonly string[]): Result<Command, string> {
  const taken = {
    format: { type: "string" },
    out: { type: "string" },
    scripts: { type: "string" },
    start: { type: "string" },
    option: { type: "string", multiple: true },
  } as const;
  const { values, positionals } = strictArgs(args, taken, true);
  const [bundle = "", ...rest] = positionals;
  if (bundle === "" || rest.length > 0) return err("plan takes one bundle");
  const { out = null, scripts = null, start = null, option = [] } = values;
  const format = planFormats.find((known) => known === values.format) ?? null;
  if (format === null && (scripts === null || values.format !== undefined))
    return err(`plan needs --format, one of ${planFormats.join(", ")}`);
  if (format === null && out !== null) return err("--out needs --format");
  if (scripts !== null && isSameFile(bundle, scripts)) return err("--scripts names the bundle itself");
  if (scripts !== null && out !== null && isSameFile(out, scripts))
    return err("--scripts and --out name the same place");
  if (out !== null && isSameFile(bundle, out)) return err("--out names the bundle itself");
  if (format === "xlsx" && out === null) return err("plan --format xlsx needs --out, since a workbook is no text");
  if (start !== null && !z.iso.date().safeParse(start).success)
    return err(`--start ${start} is no day; write it as 2026-11-27`);
  const unknown = option.find((id) => !judgedIds.some((known) => known === id));
  if (unknown !== undefined) return err(`there is no option ${unknown}; there are ${judgedIds.join(", ")}`);
  return ok({
    name: "plan",
    bundle,
    format,
    out,
    scripts,
    start,
    options: judgedIds.filter((id) => option.includes(id)),
  });
}

function parseVerify(args: readonly string[]): Result<Command, string> {
  const { positionals } = strictArgs(args, {}, true);
  const [bundle, ...rest] = positionals;
  if (bundle === undefined || bundle === "" || rest.length > 0) return err("verify takes one bundle");
  return ok({ name: "verify", bundle });
}

function parseReport(args: readonly string[]): Result<Command, string> {
  const { values, positionals } = strictArgs(args, { out: { type: "string" } }, true);
  const [bundle, ...rest] = positionals;
  if (bundle === undefined || bundle === "" || rest.length > 0) return err("report takes one bundle");
  if (values.out === undefined) return err("report needs --out R.html");
  if (!/\.html?$/iu.test(values.out)) {
    return err("report writes HTML, so --out needs a name that ends in .html; a PDF is made in the window");
  }
  if (isSameFile(bundle, values.out)) return err("--out names the bundle itself");
  return ok({ name: "report", bundle, out: values.out });
}

function parseCallPack(args: readonly string[]): Result<Command, string> {
  const { values, positionals } = strictArgs(args, { out: { type: "string" } }, true);
  const [bundle, ...rest] = positionals;
  if (bundle === undefined || bundle === "" || rest.length > 0) return err("call-pack takes one bundle");
  const { out = "" } = values;
  const format = callPackFormats.find((known) => out.toLowerCase().endsWith(`.${known}`));
  if (format === undefined) return err("call-pack needs --out C.html or --out C.md");
  return ok({ name: "call-pack", bundle, out, format });
}

/** Reads the arguments after the program's name; the error is a sentence for the person who typed them. */
export function parseCommand(args: readonly string[]): Result<Command, string> {
  const [name, ...rest] = args;
  if (rest.some((arg) => arg === "--help" || arg === "-h")) return ok({ name: "help" });
  try {
    switch (name) {
      case "gather":
        return parseGather(rest);
      case "evaluate":
        return parseEvaluate(rest);
      case "diff":
        return parseDiff(rest);
      case "plan":
        return parsePlan(rest);
      case "verify":
        return parseVerify(rest);
      case "report":
        return parseReport(rest);
      case "call-pack":
        return parseCallPack(rest);
      case "sample": {
        const { values } = strictArgs(rest, { out: { type: "string" } });
        return values.out === undefined ? err("sample needs --out F.zip") : ok({ name, out: values.out });
      }
      case "help":
      case "--help":
      case "-h":
        return ok({ name: "help" });
      case undefined:
        return err("no command given");
      default:
        return err(`there is no command ${name}`);
    }
  } catch (error) {
    return err(error instanceof Error ? error.message : String(error));
  }
}
