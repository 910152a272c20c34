import type { Verdict } from "#domain/checks/finding.ts";
import type { MapItem } from "../map-item.ts";
import type { TextStyle } from "./text-size.ts";

/** A place on the drawing, in CSS pixels at a zoom of 1. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A shape before the words of a line. Arrows point as the drawing runs: from its left end to its right end. */
export type Glyph = "forest" | "two-way" | "to-right" | "to-left" | { readonly verdict: Verdict };

/** One line of words in a box. */
export interface BoxLine {
  readonly text: string;
  readonly style: TextStyle;
  readonly glyphs: readonly Glyph[];
  /** A word in a frame of its own at the end of the line. */
  readonly tag?: string | undefined;
  /** How far the line is from the left edge beyond the padding. */
  readonly indent?: number | undefined;
}

/** `known-only`: a name without content · `not-read`: its facts are missing. Both are dashed. */
export type BoxLook = "solid" | "known-only" | "not-read";

/** What a box shows, and the room it needs. */
export interface BoxContent {
  readonly lines: readonly BoxLine[];
  readonly align: "start" | "center";
  readonly padding: Point;
  readonly width: number;
  readonly height: number;
}

/** A frame, a domain or the label of a trust, at its place. */
export interface MapBox extends BoxContent, Point {
  readonly item: MapItem;
  readonly look: BoxLook;
  /** The whole of it as a sentence. */
  readonly spoken: string;
}

/** A line between two boxes: a trust, or a domain and the one above it. */
export interface MapLine {
  readonly id: string;
  /** Ids of the boxes at its ends. */
  readonly from: string;
  readonly to: string;
  /** The trust it belongs to; `null` for lines within a forest. */
  readonly trust: string | null;
  readonly points: readonly Point[];
  readonly isDashed: boolean;
  /** Arrow heads; none on lines that several trusts share. */
  readonly heads: { readonly atStart: boolean; readonly atEnd: boolean };
}

/** The estate, laid out. Every number is final: what shows it, on screen or in a file, adds nothing. */
export interface MapDrawing {
  /** `full`: domains in their forests · `compact`: a box per forest. */
  readonly form: "full" | "compact";
  readonly width: number;
  readonly height: number;
  /** Frames first, then what lies in or over them. */
  readonly boxes: readonly MapBox[];
  readonly lines: readonly MapLine[];
}
