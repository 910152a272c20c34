/** A row of a tree or a grouped list, in the order on screen. Folded rows are not among them. */
export interface MovableRow {
  readonly id: string;
  /** The row this one lies under; `null` at the top. */
  readonly parentId: string | null;
  /** `null` for a row that holds no others. */
  readonly isOpen: boolean | null;
}

/** What a key asks for. */
export type RowMove =
  | { readonly kind: "go"; readonly id: string }
  | { readonly kind: "turn"; readonly id: string }
  | { readonly kind: "choose"; readonly id: string };

const pageRows = 10;

/**
 * What a key means on the row with the focus, the same in every tree and list: arrows, Home, End and Page keys move,
 * left and right fold and unfold, Enter and Space choose. `null` when the key means nothing here.
 */
export function rowMove(rows: readonly MovableRow[], currentId: string, key: string): RowMove | null {
  const index = rows.findIndex((row) => row.id === currentId);
  const row = rows[index];
  if (row === undefined) return null;
  const go = (to: number): RowMove | null => {
    const target = rows[Math.min(Math.max(to, 0), rows.length - 1)];
    return target === undefined ? null : { kind: "go", id: target.id };
  };
  switch (key) {
    case "ArrowDown":
      return go(index + 1);
    case "ArrowUp":
      return go(index - 1);
    case "PageDown":
      return go(index + pageRows);
    case "PageUp":
      return go(index - pageRows);
    case "Home":
      return go(0);
    case "End":
      return go(rows.length - 1);
    case "ArrowRight":
      if (row.isOpen === null) return null;
      return row.isOpen ? go(index + 1) : { kind: "turn", id: row.id };
    case "ArrowLeft":
      if (row.isOpen === true) return { kind: "turn", id: row.id };
      return row.parentId === null ? null : { kind: "go", id: row.parentId };
    case "Enter":
    case " ":
      return { kind: "choose", id: row.id };
    default:
      return null;
  }
}
