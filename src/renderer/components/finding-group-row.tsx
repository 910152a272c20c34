/* oxlint-disable jsx-a11y/prefer-tag-over-role -- see finding-grid.tsx */
import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import type { FindingGroup } from "./finding-grid.tsx";
import type { WindowedRowPlace } from "./windowed-row.ts";

const useStyles = makeStyles({
  row: {
    position: "absolute",
    left: 0,
    right: 0,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: "0 8px",
    cursor: "pointer",
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { ...textRamp.dense, fontWeight: tokens.fontWeightSemibold, flexShrink: 0 },
  counts: {
    ...textRamp.label,
    color: tokens.colorNeutralForeground3,
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
});

export interface FindingGroupRowProps {
  readonly group: FindingGroup;
  readonly place: WindowedRowPlace;
  readonly onTurn: (id: string) => void;
}

/** The head of a group of findings: folded or open, its name, and how many of which verdict. */
export function FindingGroupRow({ group, place, onTurn }: FindingGroupRowProps) {
  const styles = useStyles();
  const Turn = group.isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the grid handles the keys of all its rows
    <div
      role="row"
      data-row-id={group.id}
      aria-level={1}
      aria-rowindex={place.rowIndex}
      aria-expanded={group.isOpen}
      tabIndex={place.isTabStop ? 0 : -1}
      className={styles.row}
      style={{ top: place.top, height: place.height }}
      onFocus={() => place.onFocus(group.id)}
      onClick={() => onTurn(group.id)}
    >
      <Turn aria-hidden />
      <span role="gridcell" className={styles.title}>
        {group.title}
      </span>
      <span role="gridcell" className={styles.counts} title={group.counts}>
        {group.counts}
      </span>
    </div>
  );
}
