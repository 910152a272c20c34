import type { EstateMap } from "#domain/result/estate-map/estate-map.ts";
import { layOutEstate } from "../layout/lay-out-estate.ts";
import { measureText } from "../layout/measure-text.ts";
import { drawingPicture, type PictureWords } from "./drawing-picture.ts";
import { toPng } from "./to-png.ts";
import { toSvg } from "./to-svg.ts";

/** Files a drawing can be saved as. */
export type DrawingFormat = "svg" | "png";

/** The whole drawing as the bytes of a file, whatever part of it is on screen. */
export async function drawnFile(map: EstateMap, format: DrawingFormat, words: PictureWords): Promise<Uint8Array> {
  const picture = drawingPicture(layOutEstate(map, measureText), words, measureText);
  return format === "svg" ? new TextEncoder().encode(toSvg(picture)) : await toPng(picture);
}
