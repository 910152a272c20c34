import { makeStyles, tokens } from "@fluentui/react-components";
import { forcedColours } from "#renderer/styles/layout.ts";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import { sparkPath } from "./spark-path.ts";
import { sparklineStrings as strings } from "./sparkline.strings.ts";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "4px", margin: 0, minWidth: 0 },
  title: { ...textRamp.label, color: tokens.colorNeutralForeground2 },
  drawing: { display: "block", width: "100%", height: "48px", overflow: "visible" },
  line: {
    fill: "none",
    stroke: tokens.colorBrandForeground1,
    strokeWidth: "1.5px",
    strokeLinejoin: "round",
    strokeLinecap: "round",
    vectorEffect: "non-scaling-stroke",
    [forcedColours]: { stroke: "CanvasText" },
  },
  base: {
    stroke: tokens.colorNeutralStroke1,
    strokeWidth: "1px",
    vectorEffect: "non-scaling-stroke",
    [forcedColours]: { stroke: "CanvasText" },
  },
  words: { ...textRamp.label, display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  now: { fontWeight: tokens.fontWeightSemibold },
  peak: { color: tokens.colorNeutralForeground2 },
});

const size = { width: 240, height: 46 } as const;

export interface SparklineProps {
  /** What is counted: "Objects". */
  readonly what: string;
  /** One value for each second, oldest first; `null` where nothing was measured. */
  readonly values: readonly (number | null)[];
}

/** A rate over the last seconds. What was not measured stays a gap; the line starts at zero. */
export function Sparkline({ what, values }: SparklineProps) {
  const styles = useStyles();
  const known = values.filter((value) => value !== null);
  const title = strings.title(what, values.length);
  const now = values.at(-1) ?? null;
  const [least, peak] = [Math.min(...known), Math.max(...known)];
  const isEmpty = known.length === 0;
  return (
    <figure className={styles.root}>
      <figcaption className={styles.title}>{title}</figcaption>
      <svg
        role="img"
        aria-label={isEmpty ? strings.none(title) : strings.summary(title, now, least, peak)}
        className={styles.drawing}
        viewBox={`0 0 ${size.width} ${size.height + 1}`}
        preserveAspectRatio="none"
      >
        <line className={styles.base} x1="0" x2={size.width} y1={size.height} y2={size.height} />
        <path className={styles.line} d={sparkPath(values, size)} />
      </svg>
      <div className={styles.words}>
        <span className={styles.now}>{isEmpty ? strings.nothing : strings.now(now)}</span>
        {!isEmpty && <span className={styles.peak}>{strings.peak(peak)}</span>}
      </div>
    </figure>
  );
}
