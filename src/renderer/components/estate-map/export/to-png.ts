import { paintPicture } from "./paint-picture.ts";
import type { Picture } from "./primitive.ts";

/** Twice as fine as on screen, for print. */
const wantedScale = 2;
/** No side of a canvas may be longer. */
const longestSide = 16_384;
/** Larger ones would take hundreds of megabytes. */
const mostPixels = 64_000_000;

/** How many pixels of the file make one of the picture; fewer where the picture is too large for a canvas. */
export const pngScale = ({ width, height }: Pick<Picture, "width" | "height">): number =>
  Math.min(wantedScale, longestSide / Math.max(width, height, 1), Math.sqrt(mostPixels / Math.max(width * height, 1)));

/** A picture as the bytes of a PNG file. */
export async function toPng(picture: Picture): Promise<Uint8Array> {
  const scale = pngScale(picture);
  const canvas = document.createElement("canvas");
  canvas.width = Math.floor(picture.width * scale);
  canvas.height = Math.floor(picture.height * scale);
  const surface = canvas.getContext("2d");
  if (surface === null) throw new Error("the canvas has no context");
  paintPicture(surface, picture, { scale, makePath: (path) => new Path2D(path) });
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (blob === null) throw new Error("the canvas gave no image");
  return new Uint8Array(await blob.arrayBuffer());
}
