import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Where a window was, in device-independent pixels. */
export interface WindowState {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly isMaximized: boolean;
}

type Area = Pick<WindowState, "x" | "y" | "width" | "height">;

/** So much of a window must lie on a screen for a person to get hold of it. */
const graspablePx = 80;

/** The state that was kept; `null` when there is none, or it makes no sense on the screens there are now. */
export function loadWindowState(file: string, screens: readonly Area[]): WindowState | null {
  let kept: unknown;
  try {
    kept = JSON.parse(readFileSync(file, "utf8"));
  } catch {
    // None was kept, or what was kept is damaged: the window opens as it does at first.
    return null;
  }
  return isState(kept) && screens.some((screen) => overlaps(kept, screen)) ? kept : null;
}

/** Keeps the state. A place that cannot be written to is no trouble worth telling. */
export function saveWindowState(file: string, state: WindowState): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(`${file}.tmp`, JSON.stringify(state));
    renameSync(`${file}.tmp`, file);
  } catch {
    // The window then opens next time where it opened this time.
  }
}

function isState(value: unknown): value is WindowState {
  if (typeof value !== "object" || value === null) return false;
  const { x, y, width, height, isMaximized } = value as Record<keyof WindowState, unknown>;
  const isSize = [width, height].every((size) => Number.isInteger(size) && (size as number) > 0);
  return isSize && Number.isInteger(x) && Number.isInteger(y) && typeof isMaximized === "boolean";
}

function overlaps(state: Area, screen: Area): boolean {
  const across = Math.min(state.x + state.width, screen.x + screen.width) - Math.max(state.x, screen.x);
  const down = Math.min(state.y + state.height, screen.y + screen.height) - Math.max(state.y, screen.y);
  return across >= graspablePx && down >= graspablePx && state.y >= screen.y;
}
