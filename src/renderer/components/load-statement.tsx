import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { ShieldCheckmark16Regular } from "@fluentui/react-icons";
import { forcedColours } from "#renderer/styles/layout.ts";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import { loadStatementStrings as strings } from "./load-statement.strings.ts";

const useStyles = makeStyles({
  root: {
    ...textRamp.label,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "32px",
    padding: "4px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  icon: { flexShrink: 0 },
  text: { flexGrow: 1, minWidth: 0 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  change: {
    ...textRamp.label,
    flexShrink: 0,
    minHeight: "24px",
    [forcedColours]: { textDecorationLine: "underline" },
  },
});

export interface LoadStatementProps {
  readonly searchesPerServer: number;
  readonly pageSize: number;
  /** What is under way while a run goes on; left out where none does. */
  readonly now?: { readonly searches: number; readonly servers: number };
  /** Left out where the limits cannot be changed, as during a run that another window started. */
  readonly onChangeLimits?: () => void;
}

/** What gathering costs the servers: it only reads, with so many searches at a time and so many objects a page. */
export function LoadStatement({ searchesPerServer, pageSize, now, onChangeLimits }: LoadStatementProps) {
  const styles = useStyles();
  const nowWords =
    now === undefined ? null : now.searches === 0 ? strings.idle : strings.now(now.searches, now.servers);
  return (
    <div className={styles.root}>
      <ShieldCheckmark16Regular aria-hidden className={styles.icon} />
      <p className={styles.text}>
        <span className={styles.strong}>{strings.readOnly}</span> {strings.limits(searchesPerServer, pageSize)}
        {nowWords !== null && ` ${nowWords}`}
      </p>
      {onChangeLimits !== undefined && (
        <Link as="button" className={styles.change} onClick={onChangeLimits}>
          {strings.change}
        </Link>
      )}
    </div>
  );
}
