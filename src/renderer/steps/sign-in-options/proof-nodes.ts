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
const shownHolding = 3;

/** The proof of an option as tree nodes. `decides` folds what holds; `all` opens every branch. */
export function proofView(option: OptionRow, findings: ReadonlyMap<string, FindingRow>, mode: ProofMode): ProofView {
  const kinds = new Map(option.reasons.map((reason) => [reason.findingKey, reason.kind]));
  const scopes = option.proof.map((scope) => scopeOf(scope, option, findings, kinds));
  const deciding = scopes.filter((scope) => scope.conditions.some(decides));
  const isFolded = mode === "decides" && deciding.length > 0;
  const proof = isFolded
    ? foldedProof(scopes, deciding)
    : scopes.map((scope) =>
        scopeNode(
          scope,
          scope.conditions.map(({ node }) => node),
        ),
      );
  const notes = mode === "decides" ? noteNodes(scopes) : [];
  const nodes = [
    ...proof.filter((node) => node.id !== holdsId),
    ...notes,
    ...proof.filter((node) => node.id === holdsId),
  ];
  const openIds = new Set(
    scopes.flatMap((scope) => [
      scope.id,
      ...scope.conditions.filter((condition) => mode === "all" || decides(condition)).map(({ node }) => node.id),
    ]),
  );
  return { nodes: [...nodes, ...extraNodes(option)], openIds, firstId: firstOf(deciding) ?? firstOf(scopes) };
}

function firstOf(scopes: readonly Scope[]): string | null {
  const leaves = scopes.flatMap((scope) => scope.conditions.flatMap((condition) => condition.leaves));
  return (leaves.find(decides) ?? leaves[0])?.node.id ?? null;
}

const holdsId = "holds";

function foldedProof(scopes: readonly Scope[], deciding: readonly Scope[]): readonly ProofTreeNode[] {
  const branches = deciding.map((scope) => {
    const heavy = scope.conditions.filter(decides);
    const light = scope.conditions.filter(({ kind }) => kind === "holds");
    const fold = light.length > shownHolding ? light.slice(shownHolding - 1) : [];
    const plain = light.slice(0, light.length - fold.length);
    const id = `${scope.id}/more`;
    const more = fold.length === 0 ? [] : [branch(id, "pass", strings.moreConditions(fold.length), fold)];
    return scopeNode(scope, [...[...heavy, ...plain].map(({ node }) => node), ...more]);
  });
  const rest = scopes
    .filter((scope) => !deciding.includes(scope))
    .flatMap((scope) => scope.conditions.filter(({ kind }) => kind === "holds"));
  return rest.length === 0
    ? branches
    : [...branches, { ...branch(holdsId, "pass", strings.moreRules(rest.length), rest), isStrong: true }];
}

function branch(id: string, verdict: Verdict, statement: string, conditions: readonly Condition[]): ProofTreeNode {
  return { id, verdict, statement, fact: "", isStrong: false, children: conditions.map(({ node }) => node) };
}

const noteKinds = ["warning", "scope", "manual", "not-known"] as const;

/** What is listed with a status without deciding it. */
function noteNodes(scopes: readonly Scope[]): readonly ProofTreeNode[] {
  const leaves = scopes.flatMap((scope) => scope.conditions.flatMap((condition) => condition.leaves));
  return noteKinds.flatMap((kind): readonly ProofTreeNode[] => {
    const ofKind = leaves.filter((leaf) => leaf.kind === kind).map(({ node }) => node);
    const [first] = ofKind;
    if (first === undefined) return [];
    const titles = [...new Set(ofKind.map((node) => node.statement))].join(", ");
    const statement = {
      warning: () => strings.warnings(ofKind.length, titles),
      scope: () => strings.scope(titles),
      manual: () => strings.byHand(ofKind.length),
      "not-known": () => strings.notKnown(ofKind.length),
    }[kind]();
    const children = ofKind.map((node) => ({ ...node, id: node.id }));
    return [{ id: `note/${kind}`, verdict: first.verdict, statement, fact: "", isStrong: true, children }];
  });
}

function scopeNode(scope: Scope, children: readonly ProofTreeNode[]): ProofTreeNode {
  const { id, statement, verdict, conditions } = scope;
  const count = (kind: ReasonKind): number => conditions.filter((condition) => condition.kind === kind).length;
  const total = conditions.filter(({ kind }) => kind !== null).length;
  const fact =
    count("blocker") > 0
      ? strings.failing(count("blocker"), total)
      : count("missing") > 0
        ? strings.lacking(count("missing"), total)
        : strings.holding(count("holds"), total);
  return { id, verdict, statement, fact, isStrong: true, children };
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
