import type { EstateMap } from "#domain/result/estate-map/estate-map.ts";
import type { MapForest } from "#domain/result/estate-map/map-forest.ts";
import type { MapLink } from "#domain/result/estate-map/map-link.ts";
import { itemId } from "../map-item.ts";
import { shortNames } from "../short-names.ts";
import { forestSpoken } from "../forest-words.ts";
import { trustSpoken } from "../trust-words.ts";
import { movePart, type TreePart } from "./domain-tree.ts";
import { forestBlock, type HangingName } from "./forest-block.ts";
import { isCompact } from "./is-compact.ts";
import { layColumns, type ColumnBox, type ColumnGaps } from "./lay-columns.ts";
import { linkGroups, type LinkGroup } from "./link-groups.ts";
import { labelContent, lookOf, smallBoxContent, smallLabelContent } from "./map-contents.ts";
import type { BoxContent, MapBox, MapDrawing } from "./map-drawing.ts";
import { packShelves } from "./pack-shelves.ts";
import type { MeasureText } from "./text-size.ts";
import { trustLine } from "./trust-line.ts";

/** A forest with all that moves with it, and where lines meet it. */
interface Block extends TreePart {
  readonly name: string;
  readonly anchor: number;
}

interface Form {
  readonly form: MapDrawing["form"];
  readonly gaps: ColumnGaps;
  /** Between groups that nothing links. */
  readonly betweenGroups: number;
  /** Groups stand side by side up to this width. */
  readonly width: number;
  readonly hasHeads: boolean;
  /** `left` is the forest at the left end of the line. */
  readonly labelOf: (link: MapLink, left: string) => BoxContent;
}

/** Lays the estate out. Equal estates give equal drawings. */
export function layOutEstate(map: EstateMap, measure: MeasureText): MapDrawing {
  return isCompact(map) ? compactDrawing(map, measure) : fullDrawing(map, measure);
}

function fullDrawing({ forests, links }: EstateMap, measure: MeasureText): MapDrawing {
  const nameOf = shortNames([
    ...forests.map(({ name }) => name),
    ...forests.flatMap(({ domains }) => domains.map(({ name }) => name)),
  ]);
  const linksOf = (name: string): readonly MapLink[] => links.filter((link) => link.forests.includes(name));
  const isRead = (name: string): boolean => forests.some((forest) => forest.name === name && forest.reach === "read");
  /** The one forest that a name hangs below, if it hangs. */
  const above = ({ name, reach }: MapForest): string | null => {
    const [link, ...others] = linksOf(name);
    if (reach === "read" || link === undefined || others.length > 0) return null;
    return link.forests.find((other) => other !== name && isRead(other)) ?? null;
  };
  const hangingBelow = (name: string): readonly HangingName[] =>
    forests.flatMap((forest) => {
      const [link] = linksOf(forest.name);
      return link !== undefined && above(forest) === name ? [{ forest, link }] : [];
    });
  const standing = forests.filter((forest) => above(forest) === null);
  const blocks = standing.map((forest) => forestBlock(forest, hangingBelow(forest.name), { measure, nameOf }));
  return drawing(blocks, links, {
    form: "full",
    gaps: { betweenBoxes: 48, besideLines: 24, besideColumns: 12 },
    betweenGroups: 48,
    width: 1000,
    hasHeads: true,
    labelOf: (link) => labelContent(link, measure, nameOf),
  });
}

function compactDrawing({ forests, links }: EstateMap, measure: MeasureText): MapDrawing {
  const contents = forests.map((forest) => {
    const count = links.filter((link) => link.forests.includes(forest.name)).length;
    return { forest, content: smallBoxContent(forest, count, measure) };
  });
  const width = Math.max(...contents.map(({ content }) => content.width));
  const blocks = contents.map(({ forest, content }): Block => {
    const box: MapBox = {
      ...content,
      x: 0,
      y: 0,
      width,
      item: { kind: "forest", name: forest.name },
      look: lookOf(forest),
      spoken: forestSpoken(forest),
    };
    return { name: forest.name, width, height: box.height, anchor: box.height / 2, boxes: [box], lines: [] };
  });
  return drawing(blocks, links, {
    form: "compact",
    gaps: { betweenBoxes: forests.length > 14 ? 12 : 22, besideLines: 12, besideColumns: 10 },
    betweenGroups: 22,
    width: 1000,
    hasHeads: false,
    labelOf: (link, left) => smallLabelContent(link, left, measure),
  });
}

/** Groups one by one, then side by side. */
function drawing(blocks: readonly Block[], links: readonly MapLink[], form: Form): MapDrawing {
  const standing = new Set(blocks.map(({ name }) => name));
  const pairs = links
    .filter((link) => link.forests.every((name) => standing.has(name)))
    .map(({ id, forests: [from, to] }) => ({ id, from, to }));
  const parts = linkGroups([...standing], pairs).map((group) => groupPart(group, { blocks, links, form }));
  const widest = Math.max(form.width, ...parts.map(({ width }) => width));
  const places = packShelves(parts, { width: widest, gap: form.betweenGroups });
  const placed = parts.map((part, index) => movePart(part, places[index] ?? { x: 0, y: 0 }));
  const boxes = placed.flatMap((part) => part.boxes);
  return {
    form: form.form,
    width: Math.max(0, ...placed.map(({ width }, index) => (places[index]?.x ?? 0) + width)),
    height: Math.max(0, ...placed.map(({ height }, index) => (places[index]?.y ?? 0) + height)),
    boxes: [
      ...boxes.filter(({ item }) => item.kind === "forest"),
      ...boxes.filter(({ item }) => item.kind !== "forest"),
    ],
    lines: placed.flatMap((part) => part.lines),
  };
}

interface GroupSources {
  readonly blocks: readonly Block[];
  readonly links: readonly MapLink[];
  readonly form: Form;
}

function groupPart({ names, pairs }: LinkGroup, { blocks, links, form }: GroupSources): TreePart {
  const members = blocks.filter(({ name }) => names.includes(name));
  const columnBoxes = members.map(({ name, width, height, anchor }): ColumnBox => ({
    id: name,
    width,
    height,
    anchor,
  }));
  const labels = pairs.flatMap((pair) => {
    const link = links.find(({ id }) => id === pair.id);
    return link === undefined ? [] : [{ pair, link, content: form.labelOf(link, pair.from) }];
  });
  const columnLines = labels.map(({ pair, content: { width, height } }) => ({ ...pair, width, height }));
  const laid = layColumns(columnBoxes, columnLines, form.gaps);
  const placed = members.map((block) => movePart(block, laid.boxes.get(block.name) ?? { x: 0, y: 0 }));
  const labelBoxes = labels.map(({ link, content }): MapBox => ({
    ...content,
    ...(laid.labels.get(link.id) ?? { x: 0, y: 0 }),
    item: { kind: "trust", name: link.id },
    look: "solid",
    spoken: trustSpoken(link),
  }));
  const lines = labels.map(({ pair, link }) =>
    trustLine(link, {
      from: itemId({ kind: "forest", name: pair.from }),
      to: itemId({ kind: "forest", name: pair.to }),
      start: pair.from,
      points: laid.routes.get(link.id) ?? [],
      hasHeads: form.hasHeads,
    }),
  );
  return {
    width: laid.width,
    height: laid.height,
    boxes: [...placed.flatMap(({ boxes }) => boxes), ...labelBoxes],
    lines: [...placed.flatMap((part) => part.lines), ...lines],
  };
}
