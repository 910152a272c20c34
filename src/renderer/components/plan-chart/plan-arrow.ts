/** Where a line stands in the chart, in pixels. */
export interface PlanPlace {
  readonly left: number;
  readonly right: number;
  /** Of its middle. */
  readonly y: number;
}

const step = 6;
const headLength = 5;

/** The way from the end of one line to the begin of the next: right, up or down, and in; as an SVG path. */
export function arrowPath(from: PlanPlace, to: PlanPlace): string {
  const x = from.right + step;
  const into = to.left - headLength;
  if (into >= x) return `M${from.right} ${from.y}H${x}V${to.y}H${into}`;
  // It begins before the other ends, or right after: round between the two lines.
  const between = from.y + Math.sign(to.y - from.y) * 11;
  const back = to.left - headLength - step;
  return `M${from.right} ${from.y}H${x}V${between}H${back}V${to.y}H${into}`;
}

/** The head of the arrow, as an SVG path. */
export function arrowHead({ left, y }: PlanPlace): string {
  return `M${left - headLength} ${y - 3.5}L${left} ${y}L${left - headLength} ${y + 3.5}Z`;
}
