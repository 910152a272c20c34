import { createHash, randomUUID } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import path from "node:path";
import { buffer } from "node:stream/consumers";

import yazl from "yazl";

import { bundleFiles, bundleVersion, type BundleFile, type Manifest } from "#domain/bundle/manifest.ts";
import type { EstateFacts } from "#domain/facts/index.ts";
import type { Profile } from "#domain/facts/profile.ts";
import { err, ok, type Result } from "#domain/kernel/result.ts";
import type { CodedError, ErrorCode } from "#domain/kernel/error-code.ts";
import type { ResultDocument } from "#domain/result/result-document.ts";

/** What goes into a bundle. */
export interface BundleContent {
  readonly profile: Profile;
  readonly facts: EstateFacts;
  readonly result: ResultDocument;
}

/** What was written, for the one who has to pass it on. */
export interface WrittenFile {
  readonly path: string;
  readonly sizeBytes: number;
  readonly sha256: string;
}

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** Zip time stamps carry no information of their own; a fixed one makes equal content equal bytes. */
const entryTime = new Date("2026-01-01T00:00:00Z");

/** The bytes of a bundle. Equal content, version and time give equal bytes. */
export async function packBundle(content: BundleContent, createdAt: string): Promise<Uint8Array> {
  const json = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value, null, 1)}\n`);
  const bodies: Record<BundleFile, Buffer> = {
    "profile.json": json(content.profile),
    "facts.json": json(content.facts),
    "result.json": json(content.result),
    "coverage.json": json(content.result.coverage),
  };
  const manifest: Manifest = {
    kind: "groundcheck-bundle",
    schemaVersion: bundleVersion,
    appVersion: content.result.appVersion,
    createdAt,
    isSample: content.result.isSample,
    files: bundleFiles.map((file) => ({ path: file, sizeBytes: bodies[file].length, sha256: sha256(bodies[file]) })),
  };
  const zip = new yazl.ZipFile();
  zip.addBuffer(json(manifest), "manifest.json", { mtime: entryTime });
  for (const file of bundleFiles) zip.addBuffer(bodies[file], file, { mtime: entryTime });
  zip.end();
  return buffer(zip.outputStream as NodeJS.ReadableStream as AsyncIterable<Uint8Array> & NodeJS.ReadableStream);
}

const writeCodes: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: "disk-full",
  EDQUOT: "disk-full",
  ENOENT: "folder-not-found",
  ENOTDIR: "folder-not-found",
  EROFS: "folder-read-only",
  EACCES: "write-denied",
};

/**
 * Why a file could not be written: `disk-full`, `folder-not-found`, `folder-read-only`, `write-denied`, or
 * `file-not-writable` for any other cause.
 */
export function writeTrouble(error: unknown, target: string): CodedError {
  const { code, message } = error as NodeJS.ErrnoException;
  return { code: writeCodes[code ?? ""] ?? "file-not-writable", asked: `write ${target}`, detail: message };
}

/**
 * Writes a file so that the old one, or none, stays until the new one is complete on disk.
 * Fails with what {@link writeTrouble} finds; no partial file is left behind.
 */
export async function writeFileAtomically(target: string, bytes: Uint8Array): Promise<Result<WrittenFile, CodedError>> {
  // Not made of the file's name, which may be as long as names can be.
  const temporary = path.join(path.dirname(target), `.groundcheck-${randomUUID()}.tmp`);
  try {
    const handle = await open(temporary, "wx", 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, target);
    return ok({ path: target, sizeBytes: bytes.length, sha256: sha256(bytes) });
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    return err(writeTrouble(error, target));
  }
}

/** Packs and writes a bundle. */
export async function writeBundle(
  target: string,
  content: BundleContent,
  createdAt: string,
): Promise<Result<WrittenFile, CodedError>> {
  return writeFileAtomically(target, await packBundle(content, createdAt));
}
