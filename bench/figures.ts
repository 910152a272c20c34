/** The middle value; the mean of the two middle ones of an even count. `NaN` for none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/** A ratio with the budget it is held against; reported, never asserted. */
export function ratioLine(what: string, ratio: number, budget: string): string {
  return `  ${what} = ${ratio.toFixed(2)} (budget ${budget})`;
}
