import { visibleAscii } from "./visible.ts";

/** Code, as against a text that is still to be quoted. Only this file makes it. */
export interface PowerShell {
  readonly code: string;
}

/** What can stand in a template: texts and lists of texts are quoted, code goes in as it is. */
export type Inserted = string | number | boolean | readonly string[] | PowerShell;

/**
 * A text as an expression that gives exactly this text. Printable ASCII stands in single quotes, where only the quote
 * itself means anything and is doubled. Everything else is put together from `[char]`: PowerShell also takes the quotes
 * U+2018 to U+201B as single quotes, and Windows PowerShell reads a file without a byte order mark in the code page of the
 * system, in which a letter's second octet can be such a quote. Source: PowerShell about_Quoting_Rules,
 * about_Character_Encoding.
 */
export function psLiteral(text: string): string {
  const pieces = text.match(/[ -~]+|[^ -~]/g) ?? [];
  const quoted = pieces.map((piece) =>
    /^[ -~]/.test(piece)
      ? `'${piece.replaceAll("'", "''")}'`
      : `[char]0x${piece.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  if (quoted.length === 0) return "''";
  if (quoted.length === 1 && quoted[0]?.startsWith("'") === true) return quoted[0];
  // Begins with a string, because two characters cannot be added.
  return `(${(quoted[0]?.startsWith("'") === true ? quoted : ["''", ...quoted]).join(" + ")})`;
}

/** Code with values in it. A text in `${…}` is quoted, whoever named it. */
export function ps(template: TemplateStringsArray, ...values: readonly Inserted[]): PowerShell {
  return { code: String.raw(template, ...values.map(inserted)) };
}

function inserted(value: Inserted): string {
  if (typeof value === "string") return psLiteral(value);
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "$true" : "$false";
  if (isList(value)) return `@(${value.map(psLiteral).join(", ")})`;
  return value.code;
}

const isList = (value: readonly string[] | PowerShell): value is readonly string[] => Array.isArray(value);

/** Pieces of code below each other; `null` ones are left out. */
export function psLines(...parts: readonly (PowerShell | null)[]): PowerShell {
  return { code: parts.flatMap((part) => (part === null ? [] : [part.code])).join("\n") };
}

/** Quoted texts with commas between them, for places that take constants only, such as attributes. */
export function psList(texts: readonly string[]): PowerShell {
  return { code: texts.map(psLiteral).join(", ") };
}

/** A `param` block of these parameters. */
export function psParameters(parameters: readonly PowerShell[]): PowerShell {
  if (parameters.length === 0) return { code: "param()" };
  return { code: `param(\n${parameters.map(({ code }) => `    ${code}`).join(",\n")}\n)` };
}

/** A comment of one line in printable ASCII. Block comments are never written, so nothing can end one. */
export function psComment(text: string, indent = 0): PowerShell {
  return { code: `${" ".repeat(indent)}# ${visibleAscii(text)}` };
}
