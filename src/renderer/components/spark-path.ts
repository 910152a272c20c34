/** The line through values, oldest at the left and zero at the bottom, as an SVG path. A gap in the values is a gap. */
export function sparkPath(
  values: readonly (number | null)[],
  { width, height }: { readonly width: number; readonly height: number },
): string {
  const top = Math.max(1, ...values.map((value) => value ?? 0));
  const step = values.length < 2 ? 0 : width / (values.length - 1);
  const round = (number: number): number => Math.round(number * 10) / 10;
  return values
    .flatMap((value, index) => {
      if (value === null) return [];
      const isStart = index === 0 || values[index - 1] === null;
      const point = `${round(index * step)} ${round(height - (value / top) * height)}`;
      // A value between two gaps would be a point without a length, which is not drawn.
      return isStart ? [`M${point}`, `l0 0`] : [`L${point}`];
    })
    .join("");
}
