import { formatCount } from "#renderer/format/numbers.ts";

export const virtualTableStrings = {
  shown: (shown: number, total: number): string => `${formatCount(shown)} of ${formatCount(total)} shown`,
} as const;
