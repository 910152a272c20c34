import type { TextStyle } from "../layout/text-size.ts";
import type { DrawingColour } from "./drawing-palette.ts";

interface Stroke {
  readonly colour: DrawingColour;
  readonly width: number;
  readonly isDashed: boolean;
}

/** All that a drawing in a file is made of, in the order of painting. Numbers are CSS pixels. */
export type Primitive =
  | {
      readonly kind: "rect";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius: number;
      readonly fill: DrawingColour | null;
      readonly stroke: Stroke | null;
    }
  | {
      readonly kind: "path";
      /** Moves the path to its place. */
      readonly x: number;
      readonly y: number;
      /** An SVG path. */
      readonly path: string;
      readonly fill: DrawingColour | null;
      readonly stroke: Stroke | null;
    }
  | {
      readonly kind: "text";
      /** The left end of the words, and the line they stand on. */
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly style: TextStyle;
      readonly colour: DrawingColour;
    };

/** Primitives with the paper they are on, and what they show in words. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly primitives: readonly Primitive[];
}
