import { useMemo } from "react";
import type { EstateMap } from "#domain/result/estate-map/estate-map.ts";
import { EstateDrawing, type EstateDrawingProps } from "./estate-drawing.tsx";
import { layOutEstate } from "./layout/lay-out-estate.ts";
import { measureText } from "./layout/measure-text.ts";

export interface LaidOutEstateProps extends Omit<EstateDrawingProps, "drawing"> {
  readonly map: EstateMap;
}

/** The drawing of an estate. Loaded when it is first looked at, because it brings the drawing library with it. */
export function LaidOutEstate({ map, ...props }: LaidOutEstateProps) {
  const drawing = useMemo(() => layOutEstate(map, measureText), [map]);
  return <EstateDrawing drawing={drawing} {...props} />;
}
