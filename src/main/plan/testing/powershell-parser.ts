import { createRequire } from "node:module";

import treeSitter from "@vscode/tree-sitter-wasm";
import type { Node } from "@vscode/tree-sitter-wasm";

const { resolve } = createRequire(import.meta.url);

/**
 * A parser of PowerShell: the tree-sitter grammar that VS Code ships. It does not know that PowerShell takes typographic
 * quotes for quotes, so texts with these are held to printable ASCII elsewhere.
 */
export async function powershellParser(): Promise<(script: string) => Node> {
  await treeSitter.Parser.init();
  const grammar = resolve("@vscode/tree-sitter-wasm/wasm/tree-sitter-powershell.wasm");
  const parser = new treeSitter.Parser();
  parser.setLanguage(await treeSitter.Language.load(grammar));
  return (script) => {
    const tree = parser.parse(script);
    if (tree === null) throw new Error("the parser gave up");
    return tree.rootNode;
  };
}

/** Where a script is no PowerShell, as line and text; empty when it is. */
export function faultsOf(root: Node): readonly string[] {
  if (!root.hasError) return [];
  return root
    .descendantsOfType("ERROR")
    .map((node) => `line ${(node?.startPosition.row ?? 0) + 1}: ${node?.text.slice(0, 120) ?? ""}`)
    .concat("has errors");
}
