/* oxlint-disable jsx-a11y/prefer-tag-over-role -- see progress-table.tsx */
import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { textRamp } from "#renderer/styles/text-ramp.ts";

const useStyles = makeStyles({
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  button: {
    ...textRamp.label,
    fontFamily: "inherit",
    color: tokens.colorNeutralForeground2,
    textAlign: "left",
    width: "100%",
    minHeight: "30px",
    padding: "4px 8px",
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    border: "none",
    backgroundColor: "transparent",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  chevron: { flexShrink: 0 },
});

export interface ProgressFoldProps {
  /** What is folded: "12 more collected, 1 more waiting". */
  readonly text: string;
  readonly isOpen: boolean;
  readonly onTurn: () => void;
  /** The rows; drawn only while it is open. */
  readonly children: ReactNode;
}

/** Rows of a run that need no attention, behind one line that says how many there are. */
export function ProgressFold({ text, isOpen, onTurn, children }: ProgressFoldProps) {
  const styles = useStyles();
  const Turn = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <>
      <div role="row" className={styles.row}>
        <div role="cell" aria-colspan={6}>
          <button type="button" className={styles.button} aria-expanded={isOpen} onClick={onTurn}>
            <Turn aria-hidden className={styles.chevron} />
            {text}
          </button>
        </div>
      </div>
      {isOpen && children}
    </>
  );
}
