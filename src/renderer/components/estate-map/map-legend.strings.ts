import type { MapDrawing } from "./layout/map-drawing.ts";

/** A sample of a line or a box, or a shape, before its words; `null` where words stand alone. */
export type LegendSample = "solid-line" | "dashed-line" | "dashed-box" | "two-way" | "to-right" | null;

export interface LegendEntry {
  readonly sample: LegendSample;
  readonly words: string;
}

export const mapLegendStrings = {
  label: "Legend",
  entries: (form: MapDrawing["form"]): readonly LegendEntry[] => [
    { sample: "solid-line", words: "Forest trust" },
    { sample: "dashed-line", words: "Other trust" },
    { sample: "dashed-box", words: "Not read" },
    ...(form === "compact"
      ? ([
          { sample: "two-way", words: "Two-way" },
          { sample: "to-right", words: "One-way" },
          { sample: null, words: "4 of 5: suffixes routed" },
        ] as const)
      : []),
    { sample: null, words: "Users: enabled accounts" },
  ],
} as const;
