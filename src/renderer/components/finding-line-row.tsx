/* oxlint-disable jsx-a11y/prefer-tag-over-role -- see finding-grid.tsx */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Bookmark12Regular } from "@fluentui/react-icons";
import type { Verdict } from "#domain/checks/finding.ts";
import { forcedColours } from "#renderer/styles/layout.ts";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import { findingGridStrings as strings } from "./finding-grid.strings.ts";
import { useFindingColumns } from "./use-finding-columns.ts";
import { VerdictBadge } from "./verdict-badge.tsx";
import { verdictWords } from "./verdict.strings.ts";
import type { WindowedRowPlace } from "./windowed-row.ts";

export interface FindingLine {
  readonly key: string;
  readonly verdict: Verdict;
  readonly title: string;
  /** What it is about: a suffix, a domain, a pair of forests. */
  readonly subject: string;
  /** Short names of the options it bears on. */
  readonly affects: string;
  /** "Waived until 1 Mar 2027"; `null` when it is not. */
  readonly waived: string | null;
  /** "New", "Still there"; `null` where nothing is compared, or nothing was and is to be told. */
  readonly change: string | null;
}

const useStyles = makeStyles({
  row: {
    position: "absolute",
    left: 0,
    right: 0,
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
  // Two lines have room for words that readers have spaced out.
  verdict: { display: "flex", "& span": { whiteSpace: "normal" } },
  title: { ...textRamp.dense, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  subject: {
    ...textRamp.label,
    color: tokens.colorNeutralForeground2,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  waived: { fontWeight: tokens.fontWeightSemibold },
  affects: { ...textRamp.label, color: tokens.colorNeutralForeground2 },
});

export interface FindingLineRowProps {
  readonly line: FindingLine;
  readonly place: WindowedRowPlace;
  readonly isSelected: boolean;
  /** Whether the list has a column for changes. */
  readonly hasChanges: boolean;
  readonly onSelect: (key: string) => void;
}

/** One finding of the list, in two lines. */
export function FindingLineRow({ line, place, isSelected, hasChanges, onSelect }: FindingLineRowProps) {
  const styles = useStyles();
  const columns = useFindingColumns(hasChanges);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the grid handles the keys of all its rows
    <div
      role="row"
      data-row-id={line.key}
      aria-level={2}
      aria-rowindex={place.rowIndex}
      aria-selected={isSelected}
      aria-label={spoken(line)}
      tabIndex={place.isTabStop ? 0 : -1}
      className={mergeClasses(columns, styles.row, isSelected && styles.selected)}
      style={{ top: place.top, height: place.height }}
      onFocus={() => place.onFocus(line.key)}
      onClick={() => onSelect(line.key)}
    >
      <span role="gridcell" className={mergeClasses(styles.cell, styles.verdict)}>
        <VerdictBadge verdict={line.verdict} form="inline" />
      </span>
      <span role="gridcell" className={styles.cell}>
        <div className={styles.title} title={line.title}>
          {line.title}
        </div>
        <div className={styles.subject} title={line.subject}>
          {line.waived !== null && (
            <span className={styles.waived}>
              <Bookmark12Regular aria-hidden /> {line.waived}
              {line.subject === "" ? "" : ", "}
            </span>
          )}
          {line.subject}
        </div>
      </span>
      <span role="gridcell" className={mergeClasses(styles.cell, styles.affects)}>
        {line.affects}
      </span>
      {hasChanges && (
        <span role="gridcell" className={mergeClasses(styles.cell, styles.affects)}>
          {line.change}
        </span>
      )}
    </div>
  );
}

/** "Fail: UPN suffix in use is not routed by the trust, works.example.com, affects PTA". */
function spoken({ verdict, title, subject, affects, waived, change }: FindingLine): string {
  const spokenAffects = affects === "" ? "" : strings.affectsSpoken(affects);
  const parts = [title, subject, waived ?? "", spokenAffects, change ?? ""].filter((part) => part !== "");
  return `${verdictWords[verdict].word}: ${parts.join(", ")}`;
}
