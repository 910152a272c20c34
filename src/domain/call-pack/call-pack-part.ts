/** A part of the document: a sentence, a table, or both. */
export interface CallPackPart {
  readonly title: string;
  /** Said in place of the table when it has no row; `null`: the part is left out then. */
  readonly none: string | null;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
