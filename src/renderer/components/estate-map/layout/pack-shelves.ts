import type { Point } from "./map-drawing.ts";

/** Places rectangles in rows of at most the given width, in the order given; a wider one has a row of its own. */
export function packShelves(
  sizes: readonly { readonly width: number; readonly height: number }[],
  { width, gap }: { readonly width: number; readonly gap: number },
): readonly Point[] {
  let x = 0;
  let y = 0;
  let shelf = 0;
  return sizes.map((size) => {
    if (x > 0 && x + size.width > width) {
      x = 0;
      y += shelf + gap;
      shelf = 0;
    }
    const at = { x, y };
    x += size.width + gap;
    shelf = Math.max(shelf, size.height);
    return at;
  });
}
