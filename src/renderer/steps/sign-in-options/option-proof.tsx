import { useEffect, useMemo, useRef } from "react";
import { ToggleButton } from "@fluentui/react-components";
import type { FindingRow, OptionRow } from "#domain/result/result-document.ts";
import { EvidencePane } from "#renderer/components/evidence-pane.tsx";
import { ProofTree, type ProofTreeNode } from "#renderer/components/proof-tree.tsx";
import { statusHeading } from "#renderer/components/option-status.strings.ts";
import { ToggleGroup } from "#renderer/components/toggle-group.tsx";
import { RecheckButton } from "#renderer/components/recheck-button.tsx";
import { rowElement } from "#renderer/components/use-row-focus.ts";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { useRecheck } from "#renderer/state/use-recheck.ts";
import { useNow } from "#renderer/state/use-now.ts";
import { evidenceOf } from "#renderer/words/evidence-of.ts";
import { countRules, proofView } from "./proof-nodes.ts";
import { ShowInFindings } from "./show-in-findings.tsx";
import { SupposeButtons } from "./suppose-buttons.tsx";
import { signInOptionsStrings as strings } from "./sign-in-options.strings.ts";
import { StatementSummary } from "./statement-summary.tsx";
import { turnsOf } from "./turns-of.ts";
import { useOptionsStyles } from "./use-options-styles.ts";

export interface OptionProofProps {
  readonly option: OptionRow;
  readonly findings: ReadonlyMap<string, FindingRow>;
}

/** Ids of the branches that a node lies in; empty when it is not there. */
function branchesAbove(nodes: readonly ProofTreeNode[], id: string | null): readonly string[] {
  for (const node of nodes) {
    if (node.children.some((child) => child.id === id)) return [node.id];
    const below = branchesAbove(node.children, id);
    if (below.length > 0) return [node.id, ...below];
  }
  return [];
}

function findNode(nodes: readonly ProofTreeNode[], id: string | null): ProofTreeNode | null {
  for (const node of nodes) {
    const found = node.id === id ? node : findNode(node.children, id);
    if (found !== null) return found;
  }
  return null;
}

/** Why an option has its status: the tree of what must hold, and the fact behind the selected statement. */
export function OptionProof({ option, findings }: OptionProofProps) {
  const styles = useOptionsStyles();
  const now = useNow();
  const view = useAppState((state) => state.optionsView);
  const change = useAppState((state) => state.changeOptionsView);
  const proof = useMemo(() => proofView(option, findings, view.mode), [option, findings, view.mode]);
  const openIds = useMemo(() => {
    const byItself = new Set([...proof.openIds, ...branchesAbove(proof.nodes, view.cameFor)]);
    const byHand = view.turned.filter((id) => !byItself.has(id));
    return new Set([...[...byItself].filter((id) => !view.turned.includes(id)), ...byHand]);
  }, [proof, view.turned, view.cameFor]);
  const selected = findNode(proof.nodes, view.node) ?? findNode(proof.nodes, proof.firstId);
  const finding = selected === null ? undefined : findings.get(selected.id);

  const treeRef = useRef<HTMLDivElement>(null);
  const selectedId = selected?.id ?? null;
  useEffect(() => {
    if (treeRef.current === null || selectedId === null) return;
    rowElement(treeRef.current, selectedId)?.scrollIntoView?.({ block: "nearest" });
    // oxlint-disable-next-line react/exhaustive-deps -- once, when the proof comes on screen
  }, []);

  const turn = (id: string): void => {
    const others = view.turned.filter((turned) => turned !== id);
    change({ turned: others.length < view.turned.length ? others : [...others, id] });
  };
  const select = (id: string): void => {
    if (id === selected?.id && id === view.node)
      document.querySelector<HTMLElement>("[data-pane] [tabindex='0']")?.focus();
    else change({ node: id });
  };
  const forest = option.scope === "estate" ? null : option.scope;
  const title = strings.why(option.title, statusHeading(option), forest);
  return (
    <div className={styles.proof}>
      <section className={styles.tree} aria-label={title} data-region>
        <div className={styles.treeHead}>
          <h2 className={styles.why}>{title}</h2>
          <ToggleGroup
            label={strings.mode}
            choices={[
              { value: "decides", text: strings.decides },
              { value: "all", text: strings.all(countRules(option)) },
            ]}
            chosen={view.mode}
            onChange={(mode) => change({ mode, turned: [], cameFor: null })}
          />
        </div>
        <div ref={treeRef} className={styles.scroll}>
          <ProofTree
            label={title}
            nodes={proof.nodes}
            openIds={openIds}
            selectedId={selectedId}
            onTurn={turn}
            onSelect={select}
          />
        </div>
      </section>
      {selected !== null && (
        <aside className={styles.pane} aria-label={strings.proofPane} data-region data-pane>
          {finding === undefined ? (
            <StatementSummary node={selected} turns={turnsOf(selected, findings)} needs={option.needs} />
          ) : (
            <EvidencePane
              key={finding.key}
              view={evidenceOf(finding)}
              now={now}
              actions={<ProofActions finding={finding} />}
            />
          )}
        </aside>
      )}
    </div>
  );
}

function ProofActions({ finding }: { readonly finding: FindingRow }) {
  const recheck = useRecheck(finding);
  const turnFix = useAppState((state) => state.turnFix);
  const { fix } = finding;
  const isAssumed = useAppState((state) => state.whatIf.picked.some(({ key, isOn }) => isOn && key === fix?.key));
  const canAssume = fix !== null && (finding.verdict === "fail" || finding.verdict === "warn");
  return (
    <>
      {canAssume && (
        <ToggleButton size="small" checked={isAssumed} onClick={() => void turnFix(fix)}>
          {strings.assume}
        </ToggleButton>
      )}
      <SupposeButtons finding={finding} />
      <ShowInFindings finding={finding} />
      {recheck !== null && <RecheckButton {...recheck} />}
    </>
  );
}
