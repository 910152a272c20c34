import type { Look } from "./look.ts";
import type { Size } from "./size.ts";

/** The file name of a view's picture in one size and look. */
export function pictureName(view: string, { width, height }: Size, look: Look): string {
  return `${view}-${width}x${height}-${look}.png`;
}
