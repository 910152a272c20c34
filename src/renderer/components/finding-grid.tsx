/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows are laid out as grids, and a table element laid out so loses its roles */
import { useLayoutEffect } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import type { Verdict } from "#domain/checks/finding.ts";
import { forcedColours, narrow } from "#renderer/styles/layout.ts";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import { findingGridStrings as strings } from "./finding-grid.strings.ts";
import { useRowFocus } from "./use-row-focus.ts";
import { VerdictBadge } from "./verdict-badge.tsx";
import { verdictWords } from "./verdict.strings.ts";

export interface FindingLine {
  readonly key: string;
  readonly verdict: Verdict;
  readonly title: string;
  /** What it is about: a suffix, a domain, a pair of forests. */
  readonly subject: string;
  /** Short names of the options it bears on. */
  readonly affects: string;
}

export interface FindingGroup {
  readonly id: string;
  readonly title: string;
  /** "2 fail, 1 warning". */
  readonly counts: string;
  readonly isOpen: boolean;
  readonly lines: readonly FindingLine[];
}

export interface FindingGridProps {
  readonly groups: readonly FindingGroup[];
  readonly selectedKey: string | null;
  readonly onSelect: (key: string) => void;
  readonly onTurn: (groupId: string) => void;
  readonly onClose: () => void;
  readonly scrollTop: number;
  readonly onScroll: (scrollTop: number) => void;
}

const columns = "120px minmax(0, 1fr) 128px";
const narrowColumns = "120px minmax(0, 1fr) 96px";

const useStyles = makeStyles({
  grid: { height: "100%", overflowY: "auto", position: "relative" },
  columns: {
    display: "grid",
    gridTemplateColumns: columns,
    alignItems: "center",
    [narrow]: { gridTemplateColumns: narrowColumns },
  },
  head: {
    ...textRamp.label,
    position: "sticky",
    top: 0,
    zIndex: 1,
    height: "28px",
    padding: "0 8px",
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  group: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    height: "30px",
    padding: "0 8px",
    cursor: "pointer",
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  groupTitle: { ...textRamp.dense, fontWeight: tokens.fontWeightSemibold },
  counts: { ...textRamp.label, color: tokens.colorNeutralForeground3 },
  line: {
    height: "42px",
    padding: "0 8px",
    cursor: "pointer",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  selected: {
    backgroundColor: tokens.colorBrandBackground2,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover },
    [forcedColours]: { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  cell: { minWidth: 0, overflow: "hidden" },
  title: { ...textRamp.dense, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  subject: {
    ...textRamp.label,
    color: tokens.colorNeutralForeground2,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  affects: { ...textRamp.label, color: tokens.colorNeutralForeground2 },
});

/** Findings in groups that fold, each in two lines. One tab stop; the keys are those of every list. */
export function FindingGrid(props: FindingGridProps) {
  const { groups, selectedKey, onSelect, onTurn, onClose, scrollTop, onScroll } = props;
  const styles = useStyles();
  const rows = groups.flatMap((group) => [
    { id: group.id, parentId: null, isOpen: group.isOpen },
    ...(group.isOpen ? group.lines.map((line) => ({ id: line.key, parentId: group.id, isOpen: null })) : []),
  ]);
  const isGroup = (id: string): boolean => groups.some((group) => group.id === id);
  const { containerRef, activeId, setActive, onKeyDown } = useRowFocus({
    rows,
    preferredId: selectedKey,
    onTurn,
    onChoose: (id) => (isGroup(id) ? onTurn(id) : onSelect(id)),
  });

  useLayoutEffect(() => {
    if (containerRef.current !== null) containerRef.current.scrollTop = scrollTop;
    // oxlint-disable-next-line react/exhaustive-deps -- taken up once, when the list comes back on screen
  }, []);

  return (
    <div
      ref={containerRef}
      role="treegrid"
      aria-label={strings.label}
      aria-rowcount={rows.length + 1}
      className={styles.grid}
      tabIndex={-1}
      onScroll={(event) => onScroll(event.currentTarget.scrollTop)}
      onKeyDown={(event) => (event.key === "Escape" ? onClose() : onKeyDown(event))}
    >
      <div role="row" className={mergeClasses(styles.columns, styles.head)}>
        <span role="columnheader">{strings.verdict}</span>
        <span role="columnheader">{strings.finding}</span>
        <span role="columnheader">{strings.affects}</span>
      </div>
      {groups.flatMap((group) => [
        <GroupRow key={group.id} group={group} isTabStop={activeId === group.id} onFocus={setActive} onTurn={onTurn} />,
        ...(group.isOpen ? group.lines : []).map((line) => (
          <LineRow
            key={line.key}
            line={line}
            isSelected={line.key === selectedKey}
            isTabStop={activeId === line.key}
            onFocus={setActive}
            onSelect={onSelect}
          />
        )),
      ])}
    </div>
  );
}

interface GroupRowProps {
  readonly group: FindingGroup;
  readonly isTabStop: boolean;
  readonly onFocus: (id: string) => void;
  readonly onTurn: (id: string) => void;
}

function GroupRow({ group, isTabStop, onFocus, onTurn }: GroupRowProps) {
  const styles = useStyles();
  const Turn = group.isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the grid handles the keys of all its rows
    <div
      role="row"
      data-row-id={group.id}
      aria-level={1}
      aria-expanded={group.isOpen}
      tabIndex={isTabStop ? 0 : -1}
      className={styles.group}
      onFocus={() => onFocus(group.id)}
      onClick={() => onTurn(group.id)}
    >
      <Turn aria-hidden />
      <span role="gridcell" className={styles.groupTitle}>
        {group.title}
      </span>
      <span role="gridcell" className={styles.counts}>
        {group.counts}
      </span>
    </div>
  );
}

interface LineRowProps {
  readonly line: FindingLine;
  readonly isSelected: boolean;
  readonly isTabStop: boolean;
  readonly onFocus: (id: string) => void;
  readonly onSelect: (id: string) => void;
}

function LineRow({ line, isSelected, isTabStop, onFocus, onSelect }: LineRowProps) {
  const styles = useStyles();
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the grid handles the keys of all its rows
    <div
      role="row"
      data-row-id={line.key}
      aria-level={2}
      aria-selected={isSelected}
      aria-label={spoken(line)}
      tabIndex={isTabStop ? 0 : -1}
      className={mergeClasses(styles.columns, styles.line, isSelected && styles.selected)}
      onFocus={() => onFocus(line.key)}
      onClick={() => onSelect(line.key)}
    >
      <span role="gridcell" className={styles.cell}>
        <VerdictBadge verdict={line.verdict} form="inline" />
      </span>
      <span role="gridcell" className={styles.cell}>
        <div className={styles.title} title={line.title}>
          {line.title}
        </div>
        <div className={styles.subject} title={line.subject}>
          {line.subject}
        </div>
      </span>
      <span role="gridcell" className={mergeClasses(styles.cell, styles.affects)}>
        {line.affects}
      </span>
    </div>
  );
}

/** "Fail: UPN suffix in use is not routed by the trust, works.example.com, affects PTA". */
function spoken({ verdict, title, subject, affects }: FindingLine): string {
  const parts = [title, subject, affects === "" ? "" : strings.affectsSpoken(affects)].filter((part) => part !== "");
  return `${verdictWords[verdict].word}: ${parts.join(", ")}`;
}
