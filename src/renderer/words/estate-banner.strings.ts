import { counted, formatCount } from "#renderer/format/numbers.ts";

export const estateBannerStrings = {
  sample: "Sample estate. Nothing here is about your network.",
  /** Facts that are not there, asked for or not, and what they hold back. */
  partial: (missing: number, all: number, unknown: number): string =>
    `${formatCount(missing)} of ${counted(all, "fact", "facts")} could not be read. ${counted(unknown, "check is", "checks are")} Unknown.`,
  showUnknown: "Show what is unknown",
  stale: (days: number): string =>
    `These facts are ${counted(days, "day", "days")} old. Gather again before you rely on them.`,
  readOnly: (madeAt: string, version: string): string =>
    `Read only, made ${madeAt} by version ${version}. Judged by today's rules.`,
  changed: (count: number): string => `${counted(count, "answer differs", "answers differ")} from the day it was made.`,
} as const;
