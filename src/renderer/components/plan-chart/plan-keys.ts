import type { PlanChanges, PlanLine } from "./plan-chart-data.ts";
import { movedStart } from "./use-bar-drag.ts";

/** A key, as far as it matters here. */
interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/**
 * Ctrl with an arrow moves a line by a working day, with Shift it changes its length; Space ticks it. Whether the key
 * meant something here.
 */
export function planKey({ key, ctrlKey, shiftKey, altKey }: Pressed, line: PlanLine, changes: PlanChanges): boolean {
  if (altKey) return false;
  if (key === " " && !ctrlKey) {
    changes.onMark(line.key, !line.isDone);
    return true;
  }
  const direction = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0;
  if (!ctrlKey || direction === 0 || line.isDone) return false;
  if (shiftKey) {
    if (line.days + direction >= 1) changes.onStretch(line.key, line.days + direction);
  } else {
    changes.onMove(line.key, movedStart(line.start, direction));
  }
  return true;
}
