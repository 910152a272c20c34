import { formatCount } from "#renderer/format/numbers.ts";

export const coverageBarStrings = {
  collected: (answered: number, all: number): string => `${formatCount(answered)} of ${formatCount(all)} facts`,
  /** Read after the words above by screen readers, which do not see the bar. */
  rest: (failed: number, notAsked: number): string =>
    `${formatCount(failed)} failed, ${formatCount(notAsked)} not asked`,
} as const;
