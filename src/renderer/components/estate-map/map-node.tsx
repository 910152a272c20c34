import { useContext } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Handle, Position, type Node, type NodeProps } from "@xyflow/react";
import { forcedColours } from "#renderer/styles/layout.ts";
import { glyphGap } from "./layout/glyph-size.ts";
import type { BoxLine, MapBox } from "./layout/map-drawing.ts";
import { textStyles } from "./layout/text-size.ts";
import { MapFocusContext } from "./map-focus.ts";
import { MapGlyph } from "./map-glyph.tsx";
import { itemId } from "./map-item.ts";

/** A box as React Flow holds it. */
export type MapNodeType = Node<{ readonly box: MapBox }, "box">;

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    justifyContent: "flex-start",
    width: "100%",
    height: "100%",
    margin: 0,
    fontFamily: "inherit",
    textAlign: "left",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    pointerEvents: "all",
    overflow: "visible",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  forest: { border: `1px solid ${tokens.colorNeutralStrokeAccessible}`, borderRadius: tokens.borderRadiusLarge },
  frame: { ":hover": { backgroundColor: tokens.colorNeutralBackground1 } },
  domain: {
    backgroundColor: tokens.colorNeutralBackground3,
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
  },
  trust: {},
  dashed: {
    borderTopStyle: "dashed",
    borderRightStyle: "dashed",
    borderBottomStyle: "dashed",
    borderLeftStyle: "dashed",
  },
  notRead: {
    border: `1px dashed ${tokens.colorPaletteGrapeBorderActive}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  selected: {
    boxShadow: `0 0 0 2px ${tokens.colorBrandStroke1}`,
    [forcedColours]: { outline: "2px solid Highlight" },
  },
  line: { display: "flex", alignItems: "center", whiteSpace: "nowrap" },
  centred: { justifyContent: "center" },
  soft: { color: tokens.colorNeutralForeground3 },
  tag: {
    marginLeft: "8px",
    padding: "0 5px",
    fontSize: "12px",
    lineHeight: "14px",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  handle: { visibility: "hidden" },
});

/** A frame, a domain or a trust's label: one button with the words that the layout has set. */
export function MapNode({ data: { box } }: NodeProps<MapNodeType>) {
  const styles = useStyles();
  const { selectedId, activeId, onChoose, onFocus } = useContext(MapFocusContext);
  const id = itemId(box.item);
  const { kind } = box.item;
  return (
    <>
      <Handle type="target" position={Position.Left} isConnectable={false} className={styles.handle} />
      <button
        type="button"
        data-row-id={id}
        aria-label={box.spoken}
        aria-pressed={id === selectedId}
        tabIndex={id === activeId ? 0 : -1}
        className={mergeClasses(
          styles.box,
          styles[kind],
          kind === "forest" && box.look === "solid" && styles.frame,
          box.look === "known-only" && styles.dashed,
          box.look === "not-read" && styles.notRead,
          id === selectedId && styles.selected,
        )}
        // Its words stand where the layout has put them, whatever border the box has.
        style={{ padding: `${box.padding.y - 1}px ${box.padding.x - 1}px` }}
        onFocus={() => onFocus(id)}
        onClick={() => onChoose(box.item)}
      >
        {box.lines.map((line, index) => (
          <MapLineOfWords key={index} line={line} isCentred={box.align === "center"} isSoft={kind !== "trust"} />
        ))}
      </button>
      <Handle type="source" position={Position.Right} isConnectable={false} className={styles.handle} />
    </>
  );
}

interface WordsProps {
  readonly line: BoxLine;
  readonly isCentred: boolean;
  /** Whether plain text stands back behind the name above it. */
  readonly isSoft: boolean;
}

function MapLineOfWords({ line, isCentred, isSoft }: WordsProps) {
  const styles = useStyles();
  const { size, lineHeight, weight } = textStyles[line.style];
  return (
    <span
      className={mergeClasses(styles.line, isCentred && styles.centred, isSoft && line.style === "text" && styles.soft)}
      style={{
        fontSize: size,
        lineHeight: `${lineHeight}px`,
        height: lineHeight,
        fontWeight: weight,
        gap: glyphGap,
        paddingLeft: line.indent ?? 0,
      }}
    >
      {line.glyphs.map((glyph, index) => (
        <MapGlyph key={index} glyph={glyph} />
      ))}
      <span>{line.text}</span>
      {line.tag !== undefined && <span className={styles.tag}>{line.tag}</span>}
    </span>
  );
}
