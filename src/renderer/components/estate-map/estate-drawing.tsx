import "@xyflow/react/dist/base.css";
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { ReactFlow, type ReactFlowInstance } from "@xyflow/react";
import { narrow } from "#renderer/styles/layout.ts";
import { rowElement } from "../use-row-focus.ts";
import { VisuallyHidden } from "../visually-hidden.tsx";
import { estateDrawingStrings as strings } from "./estate-drawing.strings.ts";
import { flowOf } from "./flow-of.ts";
import type { MapDrawing } from "./layout/map-drawing.ts";
import { MapEdge, type MapEdgeType } from "./map-edge.tsx";
import { MapFocusContext } from "./map-focus.ts";
import { itemId, type MapItem } from "./map-item.ts";
import { MapLegend } from "./map-legend.tsx";
import { mapMove, readingOrder } from "./map-moves.ts";
import { MapNode, type MapNodeType } from "./map-node.tsx";
import { largestZoom, readableView, smallestZoom, viewShowing, wholeView, type MapViewport } from "./map-viewport.ts";
import { useElementSize } from "./use-element-size.ts";
import { ZoomButtons } from "./zoom-buttons.tsx";

const nodeTypes = { box: MapNode };
const edgeTypes = { line: MapEdge };

const useStyles = makeStyles({
  root: { position: "relative", width: "100%", height: "100%", backgroundColor: tokens.colorNeutralBackground2 },
  foot: {
    position: "absolute",
    left: "16px",
    right: "16px",
    bottom: "10px",
    display: "flex",
    alignItems: "flex-end",
    justifyContent: "space-between",
    gap: "12px",
    zIndex: 5,
    pointerEvents: "none",
    "& > *": { pointerEvents: "auto" },
    [narrow]: { left: "8px", right: "8px" },
  },
});

export interface EstateDrawingProps {
  readonly drawing: MapDrawing;
  readonly selected: MapItem | null;
  /** `null`: as it fits best. */
  readonly viewport: MapViewport | null;
  readonly onViewport: (viewport: MapViewport) => void;
  readonly onChoose: (item: MapItem) => void;
  readonly onClose: () => void;
}

/** The drawing on screen. One tab stop; arrows go from box to box, and what has the focus is brought into view. */
export function EstateDrawing(props: EstateDrawingProps) {
  const { drawing, selected, viewport, onViewport, onChoose, onClose } = props;
  const styles = useStyles();
  const keysId = useId();
  const [ref, size] = useElementSize();
  const flow = useRef<ReactFlowInstance<MapNodeType, MapEdgeType> | null>(null);
  const [lastId, setLastId] = useState<string | null>(null);
  const { nodes, edges } = useMemo(() => flowOf(drawing), [drawing]);
  const boxOf = (id: string | null) => drawing.boxes.find(({ item }) => itemId(item) === id);
  const selectedId = selected === null ? null : itemId(selected);
  const first = readingOrder(drawing.boxes)[0];
  const activeId =
    [lastId, selectedId].find((id) => boxOf(id) !== undefined) ?? (first === undefined ? null : itemId(first.item));
  const shown = viewport ?? (size === null ? null : readableView(drawing, size));

  // The library keeps the view while it is dragged; what is set here is where it starts and what keys and buttons do.
  useEffect(() => {
    if (shown !== null) void flow.current?.setViewport(shown);
    // oxlint-disable-next-line react/exhaustive-deps -- the numbers of the view, not the object they came in
  }, [shown?.x, shown?.y, shown?.zoom]);

  const bringIntoView = (id: string | null): void => {
    const box = boxOf(id);
    if (box === undefined || shown === null || size === null) return;
    const moved = viewShowing(shown, box, size);
    if (moved !== null) onViewport(moved);
  };
  useEffect(() => {
    bringIntoView(selectedId);
    // oxlint-disable-next-line react/exhaustive-deps -- when another box is chosen, or the pane takes its room
  }, [selectedId, size?.width, size?.height]);

  const zoomBy = (factor: number): void => {
    if (shown === null || size === null) return;
    const zoom = Math.max(smallestZoom, Math.min(largestZoom, shown.zoom * factor));
    const kept = (at: number, length: number): number => length / 2 - ((length / 2 - at) * zoom) / shown.zoom;
    onViewport({ x: kept(shown.x, size.width), y: kept(shown.y, size.height), zoom });
  };
  const zoomIn = (): void => zoomBy(1.25);
  const zoomOut = (): void => zoomBy(0.8);
  const fit = (): void => void (size !== null && onViewport(wholeView(drawing, size)));

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const done: Readonly<Record<string, () => void>> = {
      "+": zoomIn,
      "=": zoomIn,
      "-": zoomOut,
      "0": fit,
      Escape: onClose,
    };
    const act = done[event.key];
    const next = activeId === null ? null : mapMove(drawing.boxes, activeId, event.key);
    if (act !== undefined) act();
    else if (next !== null && ref.current !== null)
      rowElement(ref.current, itemId(next.item))?.focus({ preventScroll: true });
    else return;
    event.preventDefault();
  };

  return (
    <MapFocusContext.Provider
      value={{
        selectedId,
        activeId,
        onChoose,
        onFocus: (id) => {
          setLastId(id);
          bringIntoView(id);
        },
      }}
    >
      <div ref={ref} className={styles.root}>
        {size !== null && shown !== null && (
          <ReactFlow
            aria-label={strings.label(
              drawing.boxes.filter(({ item }) => item.kind === "forest").length,
              drawing.boxes.filter(({ item }) => item.kind === "trust").length,
            )}
            aria-describedby={keysId}
            onKeyDown={onKeyDown}
            nodes={nodes}
            edges={edges}
            nodeTypes={nodeTypes}
            edgeTypes={edgeTypes}
            defaultViewport={shown}
            minZoom={smallestZoom}
            maxZoom={largestZoom}
            nodesDraggable={false}
            nodesConnectable={false}
            nodesFocusable={false}
            edgesFocusable={false}
            elementsSelectable={false}
            disableKeyboardA11y
            deleteKeyCode={null}
            selectionKeyCode={null}
            multiSelectionKeyCode={null}
            panActivationKeyCode={null}
            zoomActivationKeyCode={null}
            zoomOnDoubleClick={false}
            proOptions={{ hideAttribution: true }}
            onInit={(instance) => {
              flow.current = instance;
            }}
            onMoveEnd={(event, moved) => event !== null && onViewport(moved)}
            onPaneClick={onClose}
          />
        )}
        <VisuallyHidden>
          <span id={keysId}>{strings.keys}</span>
        </VisuallyHidden>
        <div className={styles.foot}>
          <MapLegend form={drawing.form} />
          <ZoomButtons onZoomIn={zoomIn} onZoomOut={zoomOut} onFit={fit} />
        </div>
      </div>
    </MapFocusContext.Provider>
  );
}
