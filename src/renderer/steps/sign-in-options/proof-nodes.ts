import type { Verdict } from "#domain/checks/finding.ts";
import type { ProofNode, ReasonKind } from "#domain/options/assessment.ts";
import type { FindingRow, OptionRow } from "#domain/result/result-document.ts";
import type { ProofTreeNode } from "#renderer/components/proof-tree.tsx";
import type { ProofMode } from "#renderer/state/options-slice.ts";
import { factInBrief, placeOf } from "#renderer/words/evidence-of.ts";
import { extraNodes } from "./extra-nodes.ts";
import { proofStrings as strings } from "./proof.strings.ts";
import { servingStrings } from "./sign-in-options.strings.ts";

/** A proof, worded and folded for the tree. */
export interface ProofView {
  readonly nodes: readonly ProofTreeNode[];
  /** Branches that are open unless turned by hand. */
  readonly openIds: ReadonlySet<string>;
  /** The statement whose fact is shown before one was chosen; `null` when nothing was judged. */
  readonly firstId: string | null;
}

/** Judged conditions in a proof: checks, each within a forest or a pair of forests. */
export function countRules(option: OptionRow): number {
  return option.proof.flatMap((scope) => scope.children).filter((check) => check.verdict !== "notApplicable").length;
}

interface Condition {
  readonly node: ProofTreeNode;
  /** The weightiest part any of its findings plays; `null` when it does not concern the estate. */
  readonly kind: ReasonKind | null;
  readonly leaves: readonly { readonly node: ProofTreeNode; readonly kind: ReasonKind | null }[];
}

interface Scope {
  readonly id: string;
  readonly statement: string;
  readonly verdict: Verdict;
  readonly conditions: readonly Condition[];
}

const weights: readonly (ReasonKind | null)[] = [
  "blocker",
  "missing",
  "scope",
  "warning",
  "manual",
  "not-known",
  "holds",
  null,
];
const decides = ({ kind }: Pick<Condition, "kind">): boolean => kind === "blocker" || kind === "missing";
const holds = ({ kind }: Pick<Condition, "kind">): boolean => kind === "holds";
const shownHolding = 3;

/** The proof of an option as tree nodes. `decides` folds what holds; `all` opens every branch. */
export function proofView(option: OptionRow, findings: ReadonlyMap<string, FindingRow>, mode: ProofMode): ProofView {
  const kinds = new Map(option.reasons.map((reason) => [reason.findingKey, reason.kind]));
  const scopes = option.proof.map((scope) => scopeOf(scope, option, findings, kinds));
  const isOpen = (condition: Condition): boolean => mode === "all" || decides(condition);
  const openIds = scopes.flatMap(({ id, conditions }) => [id, ...conditions.filter(isOpen).map(({ node }) => node.id)]);
  const nodes = mode === "all" ? wholeProof(scopes) : decidingProof(scopes);
  return { nodes: [...nodes, ...extraNodes(option)], openIds: new Set(openIds), firstId: firstOf(scopes) };
}

/** The fact that weighs most; where nothing decides, one that holds, because that is what the status rests on. */
function firstOf(scopes: readonly Scope[]): string | null {
  const leaves = scopes.flatMap((scope) => scope.conditions.flatMap((condition) => condition.leaves));
  const first = leaves.find(decides) ?? leaves.find(({ kind }) => kind === "holds") ?? leaves[0];
  return first?.node.id ?? null;
}

function wholeProof(scopes: readonly Scope[]): readonly ProofTreeNode[] {
  return scopes.map((scope) =>
    scopeNode(
      scope,
      scope.conditions.map(({ node }) => node),
    ),
  );
}

/** Every condition stands in one place: with what decides, among the notes, or with what holds. */
function decidingProof(scopes: readonly Scope[]): readonly ProofTreeNode[] {
  const deciding = scopes.filter((scope) => scope.conditions.some(decides));
  const holding = scopes.filter((scope) => !deciding.includes(scope) && scope.conditions.some(holds));
  if (deciding.length === 0) {
    const held = holding.map((scope): ProofTreeNode => ({
      ...scopeNode(
        scope,
        scope.conditions.filter(holds).map(({ node }) => node),
      ),
      // What does not hold stands among the notes.
      verdict: "pass",
      fact: strings.holding(scope.conditions.filter(holds).length, scope.conditions.filter(holds).length),
    }));
    return [...held, ...noteNodes(scopes)];
  }
  const rest = holding.flatMap((scope) => scope.conditions.filter(holds));
  const more =
    rest.length === 0 ? [] : [{ ...branch("holds", "pass", strings.moreRules(rest.length), rest), isStrong: true }];
  return [...deciding.map(decidingNode), ...noteNodes(scopes), ...more];
}

/** A branch that decides: what breaks it, then what holds in it, the most of that folded. */
function decidingNode(scope: Scope): ProofTreeNode {
  const heavy = scope.conditions.filter(decides);
  const light = scope.conditions.filter(holds);
  const fold = light.length > shownHolding ? light.slice(shownHolding - 1) : [];
  const plain = light.slice(0, light.length - fold.length);
  const more = fold.length === 0 ? [] : [branch(`${scope.id}/more`, "pass", strings.moreConditions(fold.length), fold)];
  return scopeNode(scope, [...[...heavy, ...plain].map(({ node }) => node), ...more]);
}

function branch(id: string, verdict: Verdict, statement: string, conditions: readonly Condition[]): ProofTreeNode {
  return { id, verdict, statement, fact: "", isStrong: false, children: conditions.map(({ node }) => node) };
}

const noteKinds = ["warning", "scope", "manual", "not-known"] as const;

/** What is listed with a status without deciding it. */
function noteNodes(scopes: readonly Scope[]): readonly ProofTreeNode[] {
  const conditions = scopes.flatMap((scope) => scope.conditions);
  return noteKinds.flatMap((kind): readonly ProofTreeNode[] => {
    const ofKind = conditions.filter((condition) => condition.kind === kind);
    const [first] = ofKind;
    if (first === undefined) return [];
    const titles = [...new Set(ofKind.map(({ node }) => node.statement))].join(", ");
    const statement = {
      warning: () => strings.warnings(ofKind.length, titles),
      scope: () => strings.scope(titles),
      manual: () => strings.byHand(ofKind.length),
      "not-known": () => strings.notKnown(ofKind.length),
    }[kind]();
    const verdict = kind === "warning" ? "warn" : (first.node.verdict ?? "unknown");
    return [{ ...branch(`note/${kind}`, verdict, statement, ofKind), isStrong: true }];
  });
}

function scopeNode(scope: Scope, children: readonly ProofTreeNode[]): ProofTreeNode {
  const { id, statement, verdict, conditions } = scope;
  const count = (kind: ReasonKind): number => conditions.filter((condition) => condition.kind === kind).length;
  const total = conditions.filter(({ kind }) => kind !== null).length;
  // A rule that only warns can fail too; it gives the branch no cross.
  const deciding = count("blocker") > 0 ? "fail" : count("missing") > 0 ? "unknown" : null;
  const fact =
    count("blocker") > 0
      ? strings.failing(count("blocker"), total)
      : count("missing") > 0
        ? strings.lacking(count("missing"), total)
        : strings.holding(count("holds"), total);
  return { id, verdict: deciding ?? verdict, statement, fact, isStrong: true, children };
}

function scopeOf(
  scope: ProofNode,
  option: OptionRow,
  findings: ReadonlyMap<string, FindingRow>,
  kinds: ReadonlyMap<string, ReasonKind>,
): Scope {
  const id = `scope/${scope.servingForest ?? ""}/${scope.forest ?? ""}`;
  const conditions = scope.children.map((check) => conditionOf(check, id, findings, kinds));
  return { id, statement: scopeStatement(scope, option), verdict: scope.verdict, conditions };
}

function scopeStatement({ forest, servingForest }: ProofNode, option: OptionRow): string {
  if (forest === null) return strings.estate;
  if (servingForest === null) return strings.forest(forest);
  return (servingStrings[option.id]?.serves ?? strings.pair)(servingForest, forest);
}

function conditionOf(
  check: ProofNode,
  scopeId: string,
  findings: ReadonlyMap<string, FindingRow>,
  kinds: ReadonlyMap<string, ReasonKind>,
): Condition {
  const found = check.children.flatMap(({ findingKey }) => findings.get(findingKey ?? "") ?? []);
  const leafKinds = found.map(({ key }) => kinds.get(key) ?? null);
  const kind = weights.find((weight) => leafKinds.includes(weight)) ?? null;
  const leaves = found.map((finding, index) => ({
    node: leafNode(finding, finding.title),
    kind: leafKinds[index] ?? null,
  }));
  const [only] = leaves;
  const worst = found[0];
  if (only !== undefined && leaves.length === 1) return { node: only.node, kind, leaves };
  const holding = leafKinds.filter((leafKind) => leafKind === "holds").length;
  const node: ProofTreeNode = {
    id: `${scopeId}/${check.checkId ?? ""}`,
    verdict: check.verdict,
    statement: worst?.title ?? check.checkId ?? "",
    fact: strings.holding(holding, leaves.length),
    isStrong: false,
    children: found.map((finding) => leafNode(finding, finding.subject.object ?? placeOf(finding))),
  };
  return { node, kind, leaves };
}

/** A finding's id is its key, by which the pane finds it. */
function leafNode(finding: FindingRow, statement: string): ProofTreeNode {
  const fact = factInBrief(finding);
  return {
    id: finding.key,
    verdict: finding.verdict,
    statement,
    fact: fact === "" ? finding.text : fact,
    isStrong: false,
    children: [],
  };
}
