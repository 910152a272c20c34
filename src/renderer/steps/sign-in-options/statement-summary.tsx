import { makeStyles, tokens } from "@fluentui/react-components";
import type { OptionRow } from "#domain/result/result-document.ts";
import { PaneSection } from "#renderer/components/pane-section.tsx";
import type { ProofTreeNode } from "#renderer/components/proof-tree.tsx";
import { VerdictBadge } from "#renderer/components/verdict-badge.tsx";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import { proofStrings as strings } from "./proof.strings.ts";
import type { Turn } from "./turns-of.ts";

const useStyles = makeStyles({
  root: {
    height: "100%",
    overflowY: "auto",
    padding: "12px 16px",
    display: "flex",
    flexDirection: "column",
    gap: "8px",
  },
  title: { ...textRamp.heading, overflowWrap: "anywhere" },
  text: { ...textRamp.label, userSelect: "text" },
  soft: { ...textRamp.label, color: tokens.colorNeutralForeground3 },
  list: { display: "flex", flexDirection: "column", gap: "6px", paddingTop: "4px" },
  item: { display: "flex", flexDirection: "column", gap: "2px", overflowWrap: "anywhere" },
});

function noteOf(id: string, needs: OptionRow["needs"]): string | null {
  if (id.startsWith("to-verify")) return strings.toVerifyWhy;
  if (id === "needs") return strings.needsWhy;
  const need = needs.find((one) => id === `need/${one.id}`);
  if (need !== undefined) return need.isEstimate ? strings.needEstimate(need.source) : strings.needSource(need.source);
  return id.startsWith("candidate") ? strings.candidateWhy : null;
}

export interface StatementSummaryProps {
  readonly node: ProofTreeNode;
  /** What would turn what does not hold in it. */
  readonly turns: readonly Turn[];
  /** What the option takes, for the source of each. */
  readonly needs: OptionRow["needs"];
}

/** In the pane for a statement that is no finding of its own: what it is made of, and what would turn it. */
export function StatementSummary({ node, turns, needs }: StatementSummaryProps) {
  const styles = useStyles();
  const note = noteOf(node.id, needs);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling part must be reachable by keyboard
    <section className={styles.root} tabIndex={0} aria-label={node.statement}>
      {node.verdict !== null && (
        <div>
          <VerdictBadge verdict={node.verdict} form="tag" />
        </div>
      )}
      <h2 className={styles.title}>{node.statement}</h2>
      {node.fact !== "" && <p className={styles.text}>{node.fact}</p>}
      {note !== null && <p className={styles.soft}>{note}</p>}
      <ul className={styles.list}>
        {node.children.map((child) => (
          <li key={child.id} className={styles.item}>
            {child.verdict !== null && <VerdictBadge verdict={child.verdict} form="inline" words={child.statement} />}
            {child.verdict === null && <span className={styles.text}>{child.statement}</span>}
            {child.fact !== "" && <span className={styles.soft}>{child.fact}</span>}
          </li>
        ))}
      </ul>
      {turns.length > 0 && <TurnSection turns={turns} />}
    </section>
  );
}

function TurnSection({ turns }: { readonly turns: readonly Turn[] }) {
  const styles = useStyles();
  return (
    <PaneSection title={strings.turn}>
      <ul className={styles.list}>
        {turns.map((turn) =>
          turn.kind === "fact" ? (
            <li key={turn.next} className={styles.item}>
              <span className={styles.text}>{turn.next}</span>
              <span className={styles.soft}>{strings.turnsFact}</span>
            </li>
          ) : (
            <li key={turn.what} className={styles.item}>
              <span className={styles.text}>{turn.what}</span>
              <span className={styles.soft}>{strings.turnsFix(turn.who, turn.effort)}</span>
            </li>
          ),
        )}
      </ul>
    </PaneSection>
  );
}
