import { formatCount } from "#renderer/format/numbers.ts";

export const compareTableStrings = {
  factor: "Factor",
  none: "None",
  count: formatCount,
  /** On the fold of what tells no option from another. */
  shared: (count: number): string => `${formatCount(count)} that every option has`,
  /** Name of a list for screen readers, by both axes of the table. */
  listOf: (factor: string, option: string): string => `${factor}, ${option}`,
} as const;
