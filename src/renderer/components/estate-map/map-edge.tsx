import { useContext } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Edge, EdgeProps } from "@xyflow/react";
import { forcedColours } from "#renderer/styles/layout.ts";
import { headsPath, linePath } from "./layout/line-path.ts";
import type { MapLine } from "./layout/map-drawing.ts";
import { MapFocusContext } from "./map-focus.ts";
import { itemId } from "./map-item.ts";

/** A line as React Flow holds it. */
export type MapEdgeType = Edge<{ readonly line: MapLine }, "line">;

const useStyles = makeStyles({
  trust: {
    fill: "none",
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: "1.5px",
    [forcedColours]: { stroke: "CanvasText" },
  },
  branch: {
    fill: "none",
    stroke: tokens.colorNeutralStroke1,
    strokeWidth: "1px",
    [forcedColours]: { stroke: "CanvasText" },
  },
  head: { fill: tokens.colorNeutralForeground2, [forcedColours]: { fill: "CanvasText" } },
  dashed: { strokeDasharray: "4 3" },
  selected: { stroke: tokens.colorBrandStroke1, strokeWidth: "2px", [forcedColours]: { stroke: "Highlight" } },
  selectedHead: { fill: tokens.colorBrandStroke1, [forcedColours]: { fill: "Highlight" } },
  /** Easier to hit than the line itself. */
  target: { fill: "none", stroke: "transparent", strokeWidth: "16px", pointerEvents: "stroke", cursor: "pointer" },
});

/** A line where the layout has put it; the places that the library works out are not used. */
export function MapEdge({ data }: EdgeProps<MapEdgeType>) {
  const styles = useStyles();
  const { selectedId, onChoose } = useContext(MapFocusContext);
  if (data === undefined) return null;
  const { line } = data;
  const { trust } = line;
  const path = linePath(line);
  if (trust === null) return <path d={path} className={styles.branch} />;
  const item = { kind: "trust", name: trust } as const;
  const isSelected = itemId(item) === selectedId;
  return (
    <>
      <path
        d={path}
        className={mergeClasses(styles.trust, line.isDashed && styles.dashed, isSelected && styles.selected)}
      />
      <path d={headsPath(line)} className={mergeClasses(styles.head, isSelected && styles.selectedHead)} />
      {/* The label of the trust is the way by keyboard. */}
      <path d={path} className={styles.target} onClick={() => onChoose(item)} />
    </>
  );
}
