import type { MapForest } from "#domain/result/estate-map/map-forest.ts";
import type { MapLink } from "#domain/result/estate-map/map-link.ts";
import { forestSpoken } from "../forest-words.ts";
import { itemId } from "../map-item.ts";
import { trustSpoken } from "../trust-words.ts";
import { domainTree, movePart, type TreePart } from "./domain-tree.ts";
import { frameContent, labelContent, lookOf } from "./map-contents.ts";
import type { BoxContent, MapBox, Point } from "./map-drawing.ts";
import { trustLine } from "./trust-line.ts";
import type { MeasureText } from "./text-size.ts";

/** A name that only one trust leads to, and that trust. */
export interface HangingName {
  readonly forest: MapForest;
  readonly link: MapLink;
}

/** A frame with its domains and, below it, the names that only its own trusts know. */
export interface ForestBlock extends TreePart {
  readonly name: string;
  /** Height at which lines to other frames meet it. */
  readonly anchor: number;
}

export interface BlockWords {
  readonly measure: MeasureText;
  readonly nameOf: (name: string) => string;
}

const framePadding = 12;
const aboveTree = 12;
const drop = 40;
const gapX = 24;
/** Lines meet frames at one height, so that they run straight from one to the next. */
const anchorFromTop = 88;

const boxOf = (
  forest: MapForest,
  content: BoxContent,
  place: Point & { readonly width: number; readonly height: number },
): MapBox => ({
  ...content,
  ...place,
  item: { kind: "forest", name: forest.name },
  look: lookOf(forest),
  spoken: forestSpoken(forest),
});

interface HangingParts extends HangingName {
  readonly content: BoxContent;
  readonly label: BoxContent;
  readonly width: number;
}

/** Lays out a forest with what hangs below it. */
export function forestBlock(forest: MapForest, hanging: readonly HangingName[], words: BlockWords): ForestBlock {
  const { measure, nameOf } = words;
  const head = frameContent(forest, measure);
  const tree = domainTree(forest, measure);
  const parts = hanging.map((name): HangingParts => {
    const content = frameContent(name.forest, measure);
    const label = labelContent(name.link, measure, nameOf);
    return { ...name, content, label, width: Math.max(content.width, label.width) };
  });
  const rowWidth = parts.reduce((sum, { width }) => sum + width + gapX, 0) - (parts.length > 0 ? gapX : 0);
  const width = Math.max(head.width, tree.width + 2 * framePadding, rowWidth);
  const height = tree.boxes.length === 0 ? head.height : head.height + aboveTree + tree.height + framePadding + 8;
  const frame = boxOf(forest, head, { x: 0, y: 0, width, height });
  const inside = movePart(tree, { x: Math.round((width - tree.width) / 2), y: head.height + aboveTree });
  const below = hangingPart(parts, frame);
  return {
    name: forest.name,
    width,
    height: Math.max(height, ...below.boxes.map((box) => box.y + box.height)),
    anchor: height > anchorFromTop + framePadding ? anchorFromTop : height / 2,
    boxes: [frame, ...inside.boxes, ...below.boxes],
    lines: [...inside.lines, ...below.lines],
  };
}

/** The names below a frame, each at the end of a line of its own. One alone is as wide as the frame. */
function hangingPart(parts: readonly HangingParts[], frame: MapBox): Pick<TreePart, "boxes" | "lines"> {
  const spread = parts.reduce((sum, { width }) => sum + width + gapX, -gapX);
  const labels = Math.max(0, ...parts.map(({ label }) => label.height));
  const top = frame.height + 2 * drop + labels;
  let x = parts.length === 1 ? 0 : (frame.width - spread) / 2;
  const placed = parts.map((part) => {
    const width = parts.length === 1 ? frame.width : part.width;
    const centre = x + width / 2;
    x += width + gapX;
    const box = boxOf(part.forest, part.content, {
      x: Math.round(centre - width / 2),
      y: top,
      width,
      height: part.content.height,
    });
    const label: MapBox = {
      ...part.label,
      x: Math.round(centre - part.label.width / 2),
      y: frame.height + drop + (labels - part.label.height) / 2,
      item: { kind: "trust", name: part.link.id },
      look: "solid",
      spoken: trustSpoken(part.link),
    };
    const ends = { from: itemId(frame.item), to: itemId(box.item) };
    const points = [
      { x: centre, y: frame.height },
      { x: centre, y: top },
    ];
    return {
      boxes: [box, label],
      line: trustLine(part.link, { ...ends, start: frame.item.name, points, hasHeads: true }),
    };
  });
  return { boxes: placed.flatMap(({ boxes }) => boxes), lines: placed.map(({ line }) => line) };
}
