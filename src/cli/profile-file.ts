import { readFile } from "node:fs/promises";

import { emptyProfile, profileSchema, type Profile, type StatedKey } from "#domain/facts/profile.ts";
import { toDnsName } from "#domain/kernel/dns-name.ts";
import type { CodedError } from "#domain/kernel/error-code.ts";
import { err, ok, type Result } from "#domain/kernel/result.ts";

/** Answers that are names; people type them in any case, and some with a dot at the end. */
const nameKeys = new Set<string>([
  "tenantName",
  "verifiedDomains",
  "agentForests",
  "forestsOutOfScope",
] satisfies StatedKey[]);

/**
 * Reads what a person stated from a JSON file; no file is nothing stated. Fails with `file-not-found`,
 * `file-not-readable`, or `invalid-input`, which names every key that cannot be used and why.
 */
export async function readProfileFile(file: string | null): Promise<Result<Profile, CodedError>> {
  if (file === null) return ok(emptyProfile);
  const asked = `read the profile ${file}`;
  const refuse = (code: CodedError["code"], detail: string): Result<Profile, CodedError> =>
    err({ code, asked, detail });
  let text: string;
  try {
    text = (await readFile(file, "utf8")).replace(/^\uFEFF/u, "");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return refuse(code === "ENOENT" ? "file-not-found" : "file-not-readable", message);
  }
  const stated = parse(text);
  if (!stated.ok) return refuse("invalid-input", `the file is no JSON: ${stated.error}`);
  const parsed = profileSchema.safeParse(withPlainNames(stated.value));
  if (parsed.success) return ok(parsed.data);
  const faults = parsed.error.issues.map(({ path, message }) =>
    path.length === 0 ? message : `${path.map(String).join(".")}: ${message}`,
  );
  return refuse("invalid-input", faults.join("; "));
}

function parse(text: string): Result<unknown, string> {
  try {
    return ok(JSON.parse(text));
  } catch (error) {
    return err(error instanceof Error ? error.message : String(error));
  }
}

/** The same answers with names as they are compared; what is none stays for the schema to refuse. */
function withPlainNames(stated: unknown): unknown {
  if (typeof stated !== "object" || stated === null || Array.isArray(stated)) return stated;
  return Object.fromEntries(
    Object.entries(stated).map(([key, value]) => [key, nameKeys.has(key) ? plainNames(value) : value]),
  );
}

function plainNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainNames);
  return typeof value === "string" ? toDnsName(value) : value;
}
