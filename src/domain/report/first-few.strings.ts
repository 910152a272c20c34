import { formatCount } from "#domain/words/count.ts";

export const firstFewStrings = {
  /** Stands after names; the link leads to the finding. */
  more: (count: number): string => `and ${formatCount(count)} more, listed with the finding`,
} as const;
