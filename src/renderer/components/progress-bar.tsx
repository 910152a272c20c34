/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a progress element cannot be drawn in parts */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { formatCount } from "#renderer/format/numbers.ts";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import { gatherCountWords, gatherStates, type GatherState } from "./gather-state.strings.ts";
import { progressBarStrings as strings } from "./progress-bar.strings.ts";
import { useGatherFills } from "./use-gather-fills.ts";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "6px", minWidth: 0 },
  bar: { display: "flex", gap: "2px", height: "10px" },
  part: { minWidth: "4px", borderRadius: "1px" },
  words: { ...textRamp.label, display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalL, rowGap: "2px" },
  legend: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, rowGap: "2px" },
  entry: { display: "inline-flex", alignItems: "center", gap: "6px", whiteSpace: "nowrap" },
  key: { width: "8px", height: "8px", borderRadius: "1px", flexShrink: 0 },
  count: { fontWeight: tokens.fontWeightSemibold },
  soft: { color: tokens.colorNeutralForeground3 },
  note: { color: tokens.colorNeutralForeground2, marginLeft: "auto" },
});

export interface ProgressBarProps {
  /** Collectors in each state; they add up to all of the run. */
  readonly counts: Readonly<Record<GatherState, number>>;
  /** At the end of the legend: "52 s so far, about 30 s left for what is counted". */
  readonly note?: string;
}

/** How far a run has come, by state. The counts of the legend add up; there is no percentage. */
export function ProgressBar({ counts, note }: ProgressBarProps) {
  const styles = useStyles();
  const fills = useGatherFills();
  const total = gatherStates.reduce((sum, state) => sum + counts[state], 0);
  const done = total - counts.reading - counts.waiting;
  const present = gatherStates.filter((state) => counts[state] > 0);
  return (
    <div className={styles.root}>
      <div
        role="progressbar"
        aria-label={strings.label}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
        aria-valuetext={strings.done(done, total)}
        className={styles.bar}
      >
        {present.map((state) => (
          <span key={state} className={mergeClasses(styles.part, fills[state])} style={{ flexGrow: counts[state] }} />
        ))}
      </div>
      <div className={styles.words}>
        <ul className={styles.legend} aria-label={strings.label}>
          {present.map((state) => (
            <li key={state} className={styles.entry}>
              <span aria-hidden className={mergeClasses(styles.key, fills[state])} />
              <span>
                <span className={styles.count}>{formatCount(counts[state])}</span> {gatherCountWords[state]}
              </span>
            </li>
          ))}
          <li className={mergeClasses(styles.entry, styles.soft)}>{strings.of(total)}</li>
        </ul>
        {note !== undefined && <span className={styles.note}>{note}</span>}
      </div>
    </div>
  );
}
