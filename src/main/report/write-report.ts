import type { OpenedBundle } from "#domain/bundle/opened.ts";
import type { CodedError } from "#domain/kernel/error-code.ts";
import type { Result } from "#domain/kernel/result.ts";
import { reportHtml } from "#domain/report/report-html.ts";
import { writeFileAtomically, type WrittenFile } from "#main/bundle/write.ts";

/**
 * Writes the report of a bundle as one HTML file. The old file, or none, stays until the new one is whole. Fails with a
 * code of writing a file.
 */
export function writeReport(target: string, opened: OpenedBundle): Promise<Result<WrittenFile, CodedError>> {
  return writeFileAtomically(target, new TextEncoder().encode(reportHtml(opened)));
}
