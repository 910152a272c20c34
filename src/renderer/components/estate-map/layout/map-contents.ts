import type { MapDomain, MapForest } from "#domain/result/estate-map/map-forest.ts";
import type { MapLink } from "#domain/result/estate-map/map-link.ts";
import { estateMapStrings as strings } from "../estate-map.strings.ts";
import { domainLabel, domainSummary, forestBrief, forestSummary, forestTitle, notReadReason } from "../forest-words.ts";
import { suffixBrief, suffixWords, trustDirection, trustKind } from "../trust-words.ts";
import { boxContent } from "./box-content.ts";
import type { BoxContent, BoxLook, Glyph } from "./map-drawing.ts";
import type { MeasureText } from "./text-size.ts";

const frame = { align: "start", padding: { x: 12, y: 8 }, maxTextWidth: 260, minWidth: 180 } as const;
const domainBox = { align: "start", padding: { x: 10, y: 8 }, maxTextWidth: 200, minWidth: 106 } as const;
const label = { align: "center", padding: { x: 10, y: 6 }, maxTextWidth: 220 } as const;
const smallBox = { align: "start", padding: { x: 8, y: 6 }, maxTextWidth: 150, minWidth: 140 } as const;
const smallLabel = { align: "start", padding: { x: 6, y: 4 }, maxTextWidth: 120 } as const;

/** The words at the top of a forest's frame, or of a name's box. */
export const frameContent = (forest: MapForest, measure: MeasureText): BoxContent =>
  boxContent(
    [
      { text: forestTitle(forest), style: "title", glyphs: ["forest"] },
      { text: forestSummary(forest), style: "text" },
    ],
    { ...frame, measure },
  );

/** A domain in its forest. */
export function domainContent(domain: MapDomain, measure: MeasureText): BoxContent {
  const reason = notReadReason(domain);
  return boxContent(
    [
      { text: domainLabel(domain), style: "name", tag: domain.parent === null ? strings.root : undefined },
      { text: domainSummary(domain), style: "text" },
      ...(reason === null ? [] : [{ text: reason, style: "text", glyphs: [{ verdict: "unknown" }] } as const]),
    ],
    { ...domainBox, measure },
  );
}

/** Kind, direction and suffixes, in three lines. */
export function labelContent(link: MapLink, measure: MeasureText, nameOf: (name: string) => string): BoxContent {
  const verdict: readonly Glyph[] = link.verdict === null ? [] : [{ verdict: link.verdict }];
  return boxContent(
    [
      { text: trustKind(link), style: "strong" },
      { text: trustDirection(link.trusts[0], nameOf), style: "text" },
      { text: suffixWords(link), style: "text", glyphs: verdict },
    ],
    { ...label, measure },
  );
}

/** A forest without its domains, in two lines. */
export const smallBoxContent = (forest: MapForest, links: number, measure: MeasureText): BoxContent =>
  boxContent(
    [
      { text: forest.name, style: "strong", glyphs: ["forest"] },
      { text: forestBrief(forest), style: "text" },
      ...(links === 0 && forest.reach === "read" ? [{ text: strings.noTrust, style: "text" } as const] : []),
    ],
    { ...smallBox, measure },
  );

/** Verdict, direction and suffixes in one line. `left` is the forest on the left of the label. */
export function smallLabelContent(link: MapLink, left: string, measure: MeasureText): BoxContent {
  const { halves } = link.trusts[0];
  const [way, other] = halves;
  const arrow: readonly Glyph[] =
    way === undefined
      ? []
      : other !== undefined
        ? ["two-way"]
        : [way.trusting.forest === left ? "to-right" : "to-left"];
  const verdict: readonly Glyph[] = link.verdict === null ? [] : [{ verdict: link.verdict }];
  return boxContent([{ text: suffixBrief(link), style: "text", glyphs: [...verdict, ...arrow] }], {
    ...smallLabel,
    measure,
  });
}

/** How a box says that there is little in it. */
export const lookOf = ({ reach }: MapForest): BoxLook => (reach === "read" ? "solid" : "known-only");
