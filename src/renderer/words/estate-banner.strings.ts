import { counted, formatCount } from "#renderer/format/numbers.ts";

export const estateBannerStrings = {
  sample: "Sample estate. Nothing here is about your network.",
  /** Facts that were asked for and not got, and what they hold back. */
  partial: (failed: number, asked: number, unknown: number): string =>
    `${formatCount(failed)} of ${counted(asked, "fact", "facts")} could not be read. ${counted(unknown, "check is", "checks are")} Unknown.`,
  showUnknown: "Show what is unknown",
  stale: (days: number): string =>
    `These facts are ${counted(days, "day", "days")} old. Gather again before you rely on them.`,
  readOnly: (madeAt: string, version: string): string =>
    `Read only, made on ${madeAt} by version ${version}. Judged by today's rules.`,
  changed: (count: number): string => `${counted(count, "answer differs", "answers differ")} from the day it was made.`,
} as const;
