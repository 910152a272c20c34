import { breakable } from "./breakable.ts";
import { markup, type Content, type Markup } from "./markup.ts";

/** A column: its head, and how its cells stand. */
export interface TableColumn {
  readonly title: string;
  /** Numbers stand at the right; code may break anywhere. */
  readonly kind?: "number" | "code";
  /** A share of the width, in percent, for columns of whole sentences. */
  readonly width?: 15 | 20 | 25 | 30 | 40;
}

export interface TableParts {
  readonly caption: Content;
  readonly columns: readonly TableColumn[];
  /** The first cell of a row is its head. */
  readonly rows: readonly TableRow[];
  /** Sums, below the rows. */
  readonly sums?: readonly Content[];
}

export interface TableRow {
  /** Where links lead to. */
  readonly id?: string;
  readonly cells: readonly Content[];
}

/** A table of so many rows is not divided between pages. */
const mostKeptTogether = 10;

/** A table with a caption, heads that print on every page, and a head for each row. */
export function dataTable({ caption, columns, rows, sums }: TableParts): Markup {
  const head = columns.map(({ title, kind, width }) => {
    const look = [kind, width === undefined ? undefined : `w${width}`].filter((name) => name !== undefined);
    return markup`<th scope="col"${classes(look)}>${title}</th>`;
  });
  const lines = rows.map(({ id, cells }) => {
    const open = id === undefined ? markup`<tr>` : markup`<tr id="${id}">`;
    return markup`${open}${cellsOf(cells, columns)}</tr>
`;
  });
  const foot = sums === undefined ? null : markup`<tfoot><tr>${cellsOf(sums, columns)}</tr></tfoot>`;
  const hasTallRows = columns.some(({ kind }) => kind === "code");
  const look = hasTallRows || rows.length > mostKeptTogether ? "table" : "table short";
  return markup`<div class="${look}"><table><caption>${caption}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${lines}</tbody>${foot}</table></div>
`;
}

function cellsOf(cells: readonly Content[], columns: readonly TableColumn[]): Markup {
  return markup`${cells.map((content, index) => {
    const cell = typeof content === "string" ? breakable(content) : content;
    const kind = columns[index]?.kind;
    return index === 0
      ? markup`<th scope="row">${cell}</th>`
      : markup`<td${classes(kind === undefined ? [] : [kind])}>${cell}</td>`;
  })}`;
}

function classes(names: readonly string[]): Markup | null {
  return names.length === 0 ? null : markup` class="${names.join(" ")}"`;
}
