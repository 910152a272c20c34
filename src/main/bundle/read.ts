import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";

import type { z } from "zod";

import {
  bundleFiles,
  bundleLimits,
  bundleVersion,
  manifestSchema,
  manifestVersionSchema,
  type BundleFile,
  type Manifest,
} from "#domain/bundle/manifest.ts";
import { judgedThenSchema, type JudgedThen } from "#domain/bundle/judged-then.ts";
import { estateFactsSchema, type EstateFacts } from "#domain/facts/index.ts";
import { profileSchema, type Profile } from "#domain/facts/profile.ts";
import type { CodedError, ErrorCode } from "#domain/kernel/error-code.ts";
import { err, ok, type Result } from "#domain/kernel/result.ts";

import { BundleFault, readEntries } from "./zip-entries.ts";

/** A bundle that passed every check: sizes, names, hashes and schemas. */
export interface ReadBundle {
  readonly manifest: Manifest;
  readonly profile: Profile;
  readonly facts: EstateFacts;
  /** The judgement of the day the bundle was made; `null` when this version does not understand it. */
  readonly judgedThen: JudgedThen | null;
}

const fileCodes: Readonly<Record<string, ErrorCode>> = { ENOENT: "file-not-found", ENOTDIR: "file-not-found" };

function parseJson(bytes: Uint8Array, name: string): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as unknown;
  } catch (error) {
    throw new BundleFault("bundle-bad-json", `${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function parseAs<S extends z.ZodType>(schema: S, value: unknown, name: string): z.infer<S> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new BundleFault("bundle-bad-content", `${name}: ${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`.trim());
}

function readManifest(entries: ReadonlyMap<string, Uint8Array>): Manifest {
  const bytes = entries.get("manifest.json");
  if (bytes === undefined) throw new BundleFault("bundle-entry-missing", "manifest.json");
  const json = parseJson(bytes, "manifest.json");
  const version = parseAs(manifestVersionSchema, json, "manifest.json");
  if (version.schemaVersion !== bundleVersion) {
    throw new BundleFault(
      "bundle-version-unknown",
      `version ${version.schemaVersion}; this app reads ${bundleVersion}`,
    );
  }
  return parseAs(manifestSchema, json, "manifest.json");
}

/** The content of a file, only when it is what the manifest says. */
function checkedEntry(entries: ReadonlyMap<string, Uint8Array>, manifest: Manifest, name: BundleFile): Uint8Array {
  const bytes = entries.get(name);
  const listed = manifest.files.find((file) => file.path === name);
  if (bytes === undefined || listed === undefined) throw new BundleFault("bundle-entry-missing", name);
  const actual = createHash("sha256").update(bytes).digest("hex");
  if (actual !== listed.sha256 || bytes.length !== listed.sizeBytes) {
    throw new BundleFault("bundle-hash-mismatch", `${name}: ${actual} instead of ${listed.sha256}`);
  }
  return bytes;
}

/** Reads bundle bytes. The reader trusts nothing in them. */
export async function unpackBundle(bytes: Uint8Array, asked: string): Promise<Result<ReadBundle, CodedError>> {
  try {
    const entries = await readEntries(bytes, ["manifest.json", ...bundleFiles]);
    const manifest = readManifest(entries);
    // One file after the other, so that only one is in memory in all its shapes.
    const take = (name: BundleFile): unknown => {
      const json = parseJson(checkedEntry(entries, manifest, name), name);
      entries.delete(name);
      return json;
    };
    const profile = parseAs(profileSchema, take("profile.json"), "profile.json");
    const facts = parseAs(estateFactsSchema, take("facts.json"), "facts.json");
    const judgedThen = judgedThenSchema.safeParse(take("result.json"));
    take("coverage.json");
    return ok({ manifest, profile, facts, judgedThen: judgedThen.success ? judgedThen.data : null });
  } catch (error) {
    if (error instanceof BundleFault) return err({ code: error.code, asked, detail: error.message });
    throw error;
  }
}

/** Reads a bundle file. Fails with a file code or a `bundle-…` code; nothing else happens. */
export async function readBundle(path: string): Promise<Result<ReadBundle, CodedError>> {
  const asked = `open ${path}`;
  try {
    const found = await stat(path);
    // A pipe or a device may never end.
    if (!found.isFile()) return err({ code: "file-not-readable", asked, detail: "it is no file" });
    const { size } = found;
    if (size > bundleLimits.fileBytes) return err({ code: "bundle-too-large", asked, detail: `${size} bytes` });
    return await unpackBundle(await readFile(path), asked);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return err({ code: fileCodes[code ?? ""] ?? "file-not-readable", asked, detail: message });
  }
}
