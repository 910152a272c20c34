import { mergeClasses } from "@fluentui/react-components";
import { planChartStrings as strings } from "./plan-chart.strings.ts";
import { usePlanChartStyles } from "./use-plan-chart-styles.ts";

export interface PlanLegendProps {
  /** What else there is to know of the days: windows of roles. */
  readonly calendar: string;
}

/** What the bars mean, and which days count. */
export function PlanLegend({ calendar }: PlanLegendProps) {
  const styles = usePlanChartStyles();
  const item = (text: string, ...kinds: readonly string[]) => (
    <span className={styles.legendItem}>
      <span aria-hidden className={mergeClasses(styles.bar, styles.swatch, ...kinds)} />
      {text}
    </span>
  );
  return (
    <div className={styles.legend}>
      {item(strings.legendCritical, styles.critical)}
      {item(strings.legendSlip)}
      {item(strings.legendDone, styles.done)}
      {item(strings.legendTrouble, styles.trouble)}
      <span className={styles.legendItem}>
        <span aria-hidden className={mergeClasses(styles.finish, styles.finishSwatch)} />
        {strings.legendFinish}
      </span>
      <span className={styles.space} />
      <span>{[strings.legendCalendar, calendar].filter((part) => part !== "").join(" ")}</span>
    </div>
  );
}
