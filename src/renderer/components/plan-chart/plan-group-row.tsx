/* oxlint-disable jsx-a11y/prefer-tag-over-role -- see finding-grid.tsx */
import { mergeClasses } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import type { WindowedRowPlace } from "../windowed-row.ts";
import type { PlanGroup } from "./plan-chart-data.ts";
import { usePlanChartStyles } from "./use-plan-chart-styles.ts";

export interface PlanGroupRowProps {
  readonly group: PlanGroup;
  readonly place: WindowedRowPlace;
  readonly width: number | string;
  readonly onTurn: (id: string) => void;
}

/** The head of a group of items, which folds them. */
export function PlanGroupRow({ group, place, width, onTurn }: PlanGroupRowProps) {
  const styles = usePlanChartStyles();
  const Chevron = group.isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the grid handles the keys of all its rows
    <div
      role="row"
      data-row-id={group.id}
      aria-level={1}
      aria-rowindex={place.rowIndex}
      aria-expanded={group.isOpen}
      tabIndex={place.isTabStop ? 0 : -1}
      className={mergeClasses(styles.row, styles.group, styles.groupFill)}
      style={{ top: place.top, height: place.height, width }}
      onFocus={() => place.onFocus(group.id)}
      onClick={() => onTurn(group.id)}
    >
      <div
        role="gridcell"
        className={mergeClasses(styles.side, styles.groupSide)}
        style={{ width: "fit-content", borderRight: "none" }}
      >
        <Chevron aria-hidden />
        {group.title} <span className={styles.soft}>{group.counts}</span>
      </div>
    </div>
  );
}
