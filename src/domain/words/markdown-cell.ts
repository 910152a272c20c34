/** Text of a directory in one line, with what Markdown and HTML would take for markup made harmless. */
export function markdownCell(text: string): string {
  return text
    .replaceAll(/\s+/gu, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll(/[\\`*_{}[\]#|~]/gu, String.raw`\$&`);
}
