/** The inside of a window, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The sizes that every view is looked at in; the first is the one of the pictured layout. */
export const sizes = [
  { width: 1280, height: 800 },
  { width: 1024, height: 700 },
] as const satisfies readonly Size[];
