import path from "node:path";

import type { CodedError } from "#domain/kernel/error-code.ts";
import type { Result } from "#domain/kernel/result.ts";

import { openBundle, type OpenBundle } from "./open.ts";
import { projectRoot } from "./project-root.ts";

/** The sample estate: a bundle recorded from the lab, shipped with the app and marked as a sample everywhere. */
export function samplePath(): string {
  return path.join(projectRoot(), "resources", "sample", "sample-estate.zip");
}

/** Opens the sample estate. */
export async function openSample(): Promise<Result<OpenBundle, CodedError>> {
  return openBundle(samplePath(), "sample");
}
