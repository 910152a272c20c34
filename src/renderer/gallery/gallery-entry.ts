import type { ReactNode } from "react";

/** A component in one of its states. */
export interface GalleryState {
  /** What is special about it: "60 characters of name". */
  readonly name: string;
  readonly part: ReactNode;
  /** For parts that fill what they are put in, in pixels. */
  readonly height?: number;
}

/** A component and the states it can be in. */
export interface GalleryEntry {
  readonly title: string;
  /** Files of `components` that are on show here, without their ending. */
  readonly files: readonly string[];
  readonly states: readonly GalleryState[];
}
