import { madeOnce } from "./made-once.ts";

const whole = madeOnce(() => new Intl.NumberFormat(undefined, { maximumFractionDigits: 0 }));

/** A count with the reader's digit grouping: "1,214". */
export const formatCount = (count: number): string =>
  // Nothing to group; the first picture then needs no formatter.
  Number.isInteger(count) && count >= 0 && count < 1000 ? String(count) : whole().format(count);

/** "1 fact", "12 facts". */
export const counted = (count: number, one: string, many: string): string =>
  `${formatCount(count)} ${count === 1 ? one : many}`;
