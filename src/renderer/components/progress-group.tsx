/* oxlint-disable jsx-a11y/prefer-tag-over-role -- see progress-table.tsx */
import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { textRamp } from "#renderer/styles/text-ramp.ts";

const useStyles = makeStyles({
  row: {
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  button: {
    font: "inherit",
    color: "inherit",
    textAlign: "left",
    width: "100%",
    minHeight: "30px",
    padding: "4px 8px",
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    border: "none",
    backgroundColor: "transparent",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground2Hover },
  },
  chevron: { flexShrink: 0 },
  title: { ...textRamp.dense, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere", minWidth: 0 },
  soft: { ...textRamp.label, color: tokens.colorNeutralForeground2 },
  by: { ...textRamp.label, color: tokens.colorNeutralForeground2, marginLeft: "auto", overflowWrap: "anywhere" },
});

export interface ProgressGroupProps {
  /** A forest, or "This computer". */
  readonly title: string;
  /** "14 of 18 collected, 2 reading". */
  readonly counts: string;
  /** Which servers answer: "by CN-DC01, CN-DC03"; empty before any does. */
  readonly by: string;
  readonly isOpen: boolean;
  readonly onTurn: () => void;
  /** Rows; drawn only while it is open. */
  readonly children: ReactNode;
}

/** The collectors of one forest, under a head that folds them. */
export function ProgressGroup({ title, counts, by, isOpen, onTurn, children }: ProgressGroupProps) {
  const styles = useStyles();
  const Turn = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <div role="rowgroup" aria-label={title}>
      <div role="row" className={styles.row}>
        <div role="rowheader" aria-colspan={6}>
          <button type="button" className={styles.button} aria-expanded={isOpen} onClick={onTurn}>
            <Turn aria-hidden className={styles.chevron} />
            <span className={styles.title}>{title}</span> <span className={styles.soft}>{counts}</span>{" "}
            {by !== "" && <span className={styles.by}>{by}</span>}
          </button>
        </div>
      </div>
      {isOpen && children}
    </div>
  );
}
