import type { MapEdgeType } from "./map-edge.tsx";
import { itemId } from "./map-item.ts";
import type { MapDrawing } from "./layout/map-drawing.ts";
import type { MapNodeType } from "./map-node.tsx";

/** The drawing as React Flow takes it. What the library would say of boxes and lines itself, their buttons say better. */
export function flowOf({ boxes, lines }: MapDrawing): { readonly nodes: MapNodeType[]; readonly edges: MapEdgeType[] } {
  return {
    nodes: boxes.map((box): MapNodeType => ({
      id: itemId(box.item),
      type: "box",
      position: { x: box.x, y: box.y },
      width: box.width,
      height: box.height,
      // Lines lie over frames and under what is in them.
      zIndex: box.item.kind === "forest" ? 0 : 2,
      data: { box },
      domAttributes: { "aria-roledescription": undefined, "aria-describedby": undefined } as object,
    })),
    edges: lines.map((line): MapEdgeType => ({
      id: line.id,
      type: "line",
      source: line.from,
      target: line.to,
      zIndex: 1,
      data: { line },
      ariaRole: "none",
      domAttributes: { "aria-roledescription": undefined, "aria-label": undefined, "aria-hidden": true } as object,
    })),
  };
}
