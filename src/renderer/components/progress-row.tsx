/* oxlint-disable jsx-a11y/prefer-tag-over-role -- see progress-table.tsx */
import type { ReactNode } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { forcedColours } from "#renderer/styles/layout.ts";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import { CauseText, type Cause } from "./cause-text.tsx";
import { GatherStateLabel } from "./gather-state-label.tsx";
import type { GatherState } from "./gather-state.strings.ts";
import { progressTableStrings as strings } from "./progress-table.strings.ts";
import { useProgressColumns } from "./use-progress-columns.ts";

const useStyles = makeStyles({
  row: { minHeight: "33px", padding: "2px 8px", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  failed: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    [forcedColours]: { borderLeft: "3px solid CanvasText" },
  },
  joined: { borderBottomStyle: "none" },
  state: { display: "flex" },
  why: {
    padding: "0 8px 10px",
    borderBottom: `1px solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
    [forcedColours]: { borderLeft: "3px solid CanvasText" },
  },
  // Below what is read, to the end of the row.
  cause: { gridColumnStart: 2, gridColumnEnd: -1, minWidth: 0 },
  what: { ...textRamp.dense, minWidth: 0, overflowWrap: "anywhere" },
  pale: { color: tokens.colorNeutralForeground3 },
  count: { ...textRamp.label, minWidth: 0, overflowWrap: "anywhere", color: tokens.colorNeutralForeground2 },
  track: { height: "2px", marginTop: "3px", backgroundColor: tokens.colorNeutralStroke1 },
  done: {
    height: "100%",
    backgroundColor: tokens.colorBrandBackground,
    [forcedColours]: { forcedColorAdjust: "none", backgroundColor: "Highlight" },
  },
  rate: { ...textRamp.label, textAlign: "right", color: tokens.colorNeutralForeground2 },
  time: { ...textRamp.label, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  actions: { display: "flex", justifyContent: "flex-end", alignItems: "center" },
});

/** Why a row failed, and what can be done about it there. */
export interface ProgressFailure extends Cause {
  readonly isOpen: boolean;
  readonly onTurn: () => void;
  readonly actions?: ReactNode;
}

export interface ProgressRowProps {
  readonly state: GatherState;
  readonly what: string;
  /** "48,210 of about 61,400", "38 records", "Ordinary rights cannot read it". */
  readonly count: string;
  /** How much of what was counted beforehand is read, from 0 to 1; `null` where nothing was counted. */
  readonly share: number | null;
  /** "1,380/s"; empty where there is none. */
  readonly rate: string;
  /** "35 s", or what is waited for: "after Users". */
  readonly time: string;
  /** Small buttons at the end of the row. */
  readonly actions?: ReactNode;
  /** With `failed` only. */
  readonly failure?: ProgressFailure;
}

/** One collector of a run. Where it failed, cause and next step unfold below it. */
export function ProgressRow({ state, what, count, share, rate, time, actions, failure }: ProgressRowProps) {
  const styles = useStyles();
  const columns = useProgressColumns();
  const isFailed = state === "failed";
  return (
    <>
      <div
        role="row"
        className={mergeClasses(
          columns,
          styles.row,
          isFailed && styles.failed,
          failure?.isOpen === true && styles.joined,
        )}
      >
        <span role="cell" className={styles.state}>
          <GatherStateLabel state={state} />
        </span>
        <span role="rowheader" className={mergeClasses(styles.what, state === "waiting" && styles.pale)}>
          {what}
        </span>
        <div role="cell" className={styles.count}>
          {count}
          {share !== null && <ShareBar share={share} />}
        </div>
        <span role="cell" className={styles.rate}>
          {rate}
        </span>
        <span role="cell" className={styles.time}>
          {time}
        </span>
        <span role="cell" className={styles.actions}>
          {actions}
          {failure !== undefined && <WhyButton what={what} failure={failure} />}
        </span>
      </div>
      {failure?.isOpen === true && (
        <div role="row" className={mergeClasses(columns, styles.why)}>
          <div role="cell" aria-colspan={6} className={styles.cause}>
            <CauseText cause={failure} actions={failure.actions} />
          </div>
        </div>
      )}
    </>
  );
}

/** The count beside it says the same in words. */
function ShareBar({ share }: { readonly share: number }) {
  const styles = useStyles();
  return (
    <div aria-hidden className={styles.track}>
      <div className={styles.done} style={{ width: `${Math.min(Math.max(share, 0), 1) * 100}%` }} />
    </div>
  );
}

function WhyButton({ what, failure }: { readonly what: string; readonly failure: ProgressFailure }) {
  return (
    <Button
      appearance="subtle"
      size="small"
      icon={failure.isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
      aria-label={strings.why(what)}
      aria-expanded={failure.isOpen}
      onClick={failure.onTurn}
    />
  );
}
