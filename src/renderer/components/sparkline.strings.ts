import { formatCount } from "#renderer/format/numbers.ts";

export const sparklineStrings = {
  /** `null`: the last second was not measured. */
  now: (rate: number | null): string => (rate === null ? "Not measured now" : `${formatCount(rate)}/s now`),
  peak: (rate: number): string => `peak ${formatCount(rate)}/s`,
  title: (what: string, seconds: number): string =>
    seconds === 0 ? `${what} per second` : `${what} per second, last ${formatCount(seconds)} s`,
  /** The whole chart in one sentence. */
  summary: (title: string, now: number | null, least: number, peak: number): string =>
    `${title}: ${now === null ? "not measured" : formatCount(now)} now, between ${formatCount(least)} and ${formatCount(peak)} before.`,
  none: (title: string): string => `${title}: nothing measured yet.`,
  nothing: "Nothing measured yet",
} as const;
