/** One file of a handout, made for this estate and never run by us. */
export interface HandoutPart {
  readonly kind: "powershell" | "dns-zone" | "ldif" | "text";
  /** What it is for, as a phrase. */
  readonly title: string;
  /** Lines end in `\n`. */
  readonly text: string;
  /** Plain ASCII, unique within the handout, parts and undo taken together. */
  readonly fileName: string;
}

/** How a fix is taken back. */
export type Undo =
  | { readonly kind: "parts"; readonly parts: readonly HandoutPart[] }
  /** A sentence: why there is no way back, or none is needed. */
  | { readonly kind: "none"; readonly why: string };

/** What is handed to the one who does a fix. */
export interface Handout {
  /** At least one. */
  readonly parts: readonly HandoutPart[];
  readonly undo: Undo;
}
