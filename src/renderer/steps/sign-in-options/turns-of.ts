import type { FindingRow } from "#domain/result/result-document.ts";
import type { ProofTreeNode } from "#renderer/components/proof-tree.tsx";

/** What would turn a statement: a fix, or how to get a fact that is missing. */
export type Turn =
  | { readonly kind: "fix"; readonly what: string; readonly who: string; readonly effort: string }
  | { readonly kind: "fact"; readonly next: string };

/** What would turn what does not hold in or below a statement, each once, in the order of the proof. */
export function turnsOf(node: ProofTreeNode, findings: ReadonlyMap<string, FindingRow>): readonly Turn[] {
  const turns = new Map<string, Turn>();
  const visit = (at: ProofTreeNode): void => {
    const finding = findings.get(at.id);
    if (finding !== undefined) for (const turn of turnsOfFinding(finding)) turns.set(JSON.stringify(turn), turn);
    at.children.forEach(visit);
  };
  visit(node);
  return [...turns.values()];
}

function turnsOfFinding({ verdict, fix, missing }: FindingRow): readonly Turn[] {
  if (verdict === "unknown") return missing.map(({ next }) => ({ kind: "fact", next }));
  const isOpen = verdict === "fail" || verdict === "warn" || verdict === "manual";
  if (!isOpen || fix === null) return [];
  const { what, who, effort } = fix;
  return [{ kind: "fix", what, who, effort }];
}
