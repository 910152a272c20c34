import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { cacheFolder } from "./project.ts";

/** A download of Electron that did not work. */
export interface FailedDownload {
  readonly version: string;
  /** Where it was asked for. */
  readonly address: string;
  /** ISO instant. */
  readonly at: string;
  readonly cause: string;
}

const retryAfterMs = 86_400_000;
const file = (): string => join(cacheFolder(), "failed-download.json");

/**
 * Whether a failure still stands: a network that let nothing through this morning is not asked again at every start. It
 * is asked again after a day, for another version, and at another address.
 */
export function stillStands(
  failed: FailedDownload | null,
  wanted: Pick<FailedDownload, "version" | "address">,
  now: number,
): boolean {
  if (failed === null || failed.version !== wanted.version || failed.address !== wanted.address) return false;
  const age = now - Date.parse(failed.at);
  return age >= 0 && age < retryAfterMs;
}

/** The last failure; `null` when there is none, or nothing sensible is noted. */
export async function lastFailedDownload(): Promise<FailedDownload | null> {
  try {
    const noted = JSON.parse(await readFile(file(), "utf8")) as Partial<FailedDownload>;
    const { version, address, at, cause } = noted;
    return [version, address, at, cause].every((text) => typeof text === "string") ? (noted as FailedDownload) : null;
  } catch {
    return null;
  }
}

/** Notes a failure, or with `null` that there is none any more. A note that cannot be kept is no trouble. */
export async function noteFailedDownload(failed: FailedDownload | null): Promise<void> {
  try {
    await mkdir(cacheFolder(), { recursive: true, mode: 0o755 });
    await (failed === null ? rm(file(), { force: true }) : writeFile(file(), JSON.stringify(failed)));
  } catch {
    // It is asked again at the next start.
  }
}
