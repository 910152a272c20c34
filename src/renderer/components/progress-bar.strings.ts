import { counted, formatCount } from "#renderer/format/numbers.ts";

export const progressBarStrings = {
  label: "Collectors by state",
  /** After the counts of the legend, which add up to it. */
  of: (total: number): string => `of ${counted(total, "collector", "collectors")}`,
  /** What the bar says to those who do not see it. */
  done: (done: number, total: number): string =>
    `${formatCount(done)} of ${counted(total, "collector", "collectors")} done`,
} as const;
