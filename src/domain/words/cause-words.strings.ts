import type { SkipReason } from "#domain/facts/envelope.ts";
import { errorStrings } from "#domain/kernel/error-code.strings.ts";
import type { ErrorCode } from "#domain/kernel/error-code.ts";

const skipWords: Readonly<Record<SkipReason | "not-asked", string>> = {
  "forest-not-reached": "The forest was not reached.",
  "domain-not-reached": "The domain was not reached.",
  "dependency-failed": "A fact that this one needs was not collected.",
  cancelled: "The run was cancelled before it was asked for.",
  "skipped-by-hand": "It was skipped by hand during the run.",
  "not-offered-here": "The server does not offer it.",
  "not-asked": "It was not asked for.",
};

/** Why a fact is not there, from an error code or the reason it was skipped. Unknown causes show as they are. */
export function causeWords(cause: string): string {
  if (Object.hasOwn(errorStrings, cause)) return errorStrings[cause as ErrorCode].cause;
  return (skipWords as Readonly<Record<string, string>>)[cause] ?? cause;
}
