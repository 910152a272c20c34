import { madeOnce } from "./made-once.ts";

const whole = madeOnce(() => new Intl.NumberFormat(undefined, { maximumFractionDigits: 0 }));

/** A count with the reader's digit grouping: "1,214". */
export const formatCount = (count: number): string => whole().format(count);

/** "1 fact", "12 facts". */
export const counted = (count: number, one: string, many: string): string =>
  `${formatCount(count)} ${count === 1 ? one : many}`;
