import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular, Circle16Regular } from "@fluentui/react-icons";
import type { Verdict } from "#domain/checks/finding.ts";
import { forcedColours } from "#renderer/styles/layout.ts";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import { useRowFocus } from "./use-row-focus.ts";
import { verdictWords } from "./verdict.strings.ts";
import { VerdictIcon } from "./verdict-icon.tsx";

/** A statement of a proof. */
export interface ProofTreeNode {
  readonly id: string;
  /** `null`: not judged, as what is still to verify. */
  readonly verdict: Verdict | null;
  readonly statement: string;
  /** What was found, in a few words; empty when the statement says it. */
  readonly fact: string;
  /** Heads of branches. */
  readonly isStrong: boolean;
  readonly children: readonly ProofTreeNode[];
}

export interface ProofTreeProps {
  readonly label: string;
  readonly nodes: readonly ProofTreeNode[];
  readonly openIds: ReadonlySet<string>;
  readonly selectedId: string | null;
  readonly onTurn: (id: string) => void;
  readonly onSelect: (id: string) => void;
}

interface TreeRow {
  readonly id: string;
  readonly parentId: string | null;
  readonly isOpen: boolean | null;
  readonly node: ProofTreeNode;
  readonly level: number;
  readonly position: number;
  readonly siblings: number;
  /** For each level above: whether its line goes on below this row. */
  readonly guides: readonly boolean[];
}

const useStyles = makeStyles({
  tree: { padding: "4px 0" },
  row: {
    ...textRamp.dense,
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    height: "26px",
    paddingLeft: "12px",
    paddingRight: "12px",
    position: "relative",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  selected: {
    backgroundColor: tokens.colorBrandBackground2,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover },
    [forcedColours]: { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  // Facts stand in a column of their own unless a long statement needs their room.
  statement: { display: "flex", alignItems: "center", minWidth: "62%", height: "100%" },
  guide: { width: "25px", height: "100%", flexShrink: 0, position: "relative" },
  line: {
    "::before": {
      content: '""',
      position: "absolute",
      left: "8px",
      top: 0,
      bottom: 0,
      borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    },
  },
  turn: { width: "16px", height: "16px", flexShrink: 0, color: tokens.colorNeutralForeground3 },
  mark: { display: "inline-flex", marginLeft: "6px", marginRight: "6px", flexShrink: 0 },
  open: { color: tokens.colorNeutralForeground3 },
  words: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  fact: { ...textRamp.label, flexGrow: 1, minWidth: 0, color: tokens.colorNeutralForeground2 },
});

function visibleRows(
  nodes: readonly ProofTreeNode[],
  openIds: ReadonlySet<string>,
  above: { readonly id: string; readonly level: number; readonly guides: readonly boolean[] } | null = null,
): readonly TreeRow[] {
  return nodes.flatMap((node, index) => {
    const isOpen = node.children.length === 0 ? null : openIds.has(node.id);
    const row: TreeRow = {
      id: node.id,
      parentId: above?.id ?? null,
      isOpen,
      node,
      level: (above?.level ?? 0) + 1,
      position: index + 1,
      siblings: nodes.length,
      guides: above?.guides ?? [],
    };
    if (isOpen !== true) return [row];
    const guides = [...row.guides, true];
    return [row, ...visibleRows(node.children, openIds, { id: node.id, level: row.level, guides })];
  });
}

/** A proof: what must hold, whether it does, and what was found. Branches that decide are open. */
export function ProofTree({ label, nodes, openIds, selectedId, onTurn, onSelect }: ProofTreeProps) {
  const styles = useStyles();
  const rows = visibleRows(nodes, openIds);
  const { containerRef, activeId, setActive, onKeyDown } = useRowFocus({
    rows,
    preferredId: selectedId,
    onTurn,
    onChoose: onSelect,
  });
  return (
    <div ref={containerRef} role="tree" aria-label={label} className={styles.tree} onKeyDown={onKeyDown} tabIndex={-1}>
      {rows.map((row) => (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the tree handles the keys of all its rows
        <div
          key={row.id}
          role="treeitem"
          data-row-id={row.id}
          aria-label={spoken(row.node)}
          aria-level={row.level}
          aria-posinset={row.position}
          aria-setsize={row.siblings}
          aria-selected={row.id === selectedId}
          {...(row.isOpen === null ? {} : { "aria-expanded": row.isOpen })}
          tabIndex={row.id === activeId ? 0 : -1}
          className={mergeClasses(styles.row, row.id === selectedId && styles.selected)}
          onFocus={() => setActive(row.id)}
          onClick={() => onSelect(row.id)}
          onDoubleClick={() => row.isOpen !== null && onTurn(row.id)}
        >
          <TreeRowContent row={row} onTurn={onTurn} />
        </div>
      ))}
    </div>
  );
}

function TreeRowContent({ row, onTurn }: { readonly row: TreeRow; readonly onTurn: (id: string) => void }) {
  const styles = useStyles();
  const { node } = row;
  const Turn = row.isOpen === true ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <>
      <span className={styles.statement}>
        {row.guides.map((goesOn, level) => (
          <span key={level} aria-hidden className={mergeClasses(styles.guide, goesOn && styles.line)} />
        ))}
        {/* The keys of the tree fold and unfold; this is the same for the mouse. */}
        <span
          aria-hidden
          className={styles.turn}
          onClick={(event) => {
            if (row.isOpen === null) return;
            event.stopPropagation();
            onTurn(row.id);
          }}
        >
          {row.isOpen !== null && <Turn />}
        </span>
        <span className={styles.mark}>
          {node.verdict === null ? (
            <Circle16Regular aria-hidden className={styles.open} />
          ) : (
            <VerdictIcon verdict={node.verdict} />
          )}
        </span>
        <span className={mergeClasses(styles.words, node.isStrong && styles.strong)} title={node.statement}>
          {node.statement}
        </span>
      </span>
      <span className={mergeClasses(styles.words, styles.fact)} title={node.fact}>
        {node.fact}
      </span>
    </>
  );
}

/** The verdict word first, as everywhere. */
function spoken({ verdict, statement, fact }: ProofTreeNode): string {
  const said = fact === "" ? statement : `${statement}, ${fact}`;
  return verdict === null ? said : `${verdictWords[verdict].word}: ${said}`;
}
