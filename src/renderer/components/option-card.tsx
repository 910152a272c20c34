import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Info16Regular } from "@fluentui/react-icons";
import { forcedColours } from "#renderer/styles/layout.ts";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import { optionCardStrings as strings } from "./option-card.strings.ts";
import { OptionStatus } from "./option-status.tsx";
import type { OptionStanding } from "./option-status.strings.ts";

const useStyles = makeStyles({
  card: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    minWidth: 0,
    padding: "10px 12px 9px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-within": { zIndex: 1 },
  },
  chosen: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}`,
    [forcedColours]: { outline: "2px solid Highlight", outlineOffset: "-1px" },
  },
  // The card points at its proof below.
  pointer: {
    "::after": {
      content: '""',
      position: "absolute",
      left: "50%",
      bottom: "-8px",
      width: "12px",
      height: "12px",
      marginLeft: "-6px",
      transform: "rotate(45deg) translate(3px, 3px)",
      borderTop: `1px solid ${tokens.colorBrandStroke1}`,
      borderLeft: `1px solid ${tokens.colorBrandStroke1}`,
      backgroundColor: tokens.colorNeutralBackground1,
      zIndex: 2,
    },
  },
  title: { ...textRamp.dense, fontWeight: tokens.fontWeightSemibold },
  choose: {
    font: "inherit",
    color: "inherit",
    textAlign: "left",
    minHeight: "24px",
    margin: "-3px 0",
    padding: 0,
    border: "none",
    backgroundColor: "transparent",
    cursor: "pointer",
    // The whole card is the target.
    "::after": { content: '""', position: "absolute", inset: "0", borderRadius: tokens.borderRadiusLarge },
    ":focus-visible": { outlineStyle: "none" },
    ":focus-visible::after": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  status: { paddingTop: "7px", paddingBottom: "6px" },
  blocker: { ...textRamp.label, color: tokens.colorNeutralForeground2, paddingBottom: "4px" },
  rows: { display: "flex", flexDirection: "column" },
  // A name that leaves no room for its value stands on a line of its own: names are never cut.
  row: {
    ...textRamp.label,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "20px",
    padding: "1px 0",
  },
  name: { color: tokens.colorNeutralForeground2, minWidth: 0, maxWidth: "100%", overflowWrap: "anywhere" },
  value: { display: "inline-flex", alignItems: "center", gap: "5px", marginLeft: "auto", whiteSpace: "nowrap" },
  serving: { marginLeft: "auto", minWidth: 0, maxWidth: "100%", overflowWrap: "anywhere" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  info: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
  assumed: {
    ...textRamp.label,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "26px",
    margin: "auto -12px -9px",
    padding: "0 12px",
    borderTop: `1px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: `0 0 ${tokens.borderRadiusLarge} ${tokens.borderRadiusLarge}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  assumedLabel: { color: tokens.colorBrandForeground2, fontWeight: tokens.fontWeightSemibold },
});

/** How one forest stands. */
export interface ForestStanding {
  readonly forest: string;
  readonly standing: OptionStanding;
}

export interface OptionCardProps {
  readonly title: string;
  readonly standing: OptionStanding;
  /** What stands against an option that is not supported, in one line; `null` otherwise. */
  readonly blocker: string | null;
  /** The forest that would serve the others: "Agents in", and its name; `null` where the option has none. */
  readonly serving: { readonly label: string; readonly forest: string } | null;
  /** Worst first. */
  readonly forests: readonly ForestStanding[];
  /** The same under what is assumed; `null` while nothing is. */
  readonly assumed: { readonly fixes: number; readonly outcomes: number; readonly standing: OptionStanding } | null;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

const mostRows = 4;

/** One sign-in option: what the product supports, what the programme covers, and how each forest stands. */
export function OptionCard(props: OptionCardProps) {
  const styles = useStyles();
  const { title, standing, blocker, serving, forests, assumed, isChosen, onChoose } = props;
  const shown = forests.length > mostRows ? forests.slice(0, mostRows - 1) : forests;
  return (
    <article
      className={mergeClasses(styles.card, isChosen && styles.chosen, isChosen && styles.pointer)}
      aria-label={title}
    >
      <h2 className={styles.title}>
        <button type="button" className={styles.choose} aria-pressed={isChosen} onClick={onChoose}>
          {title}
        </button>
      </h2>
      <div className={styles.status}>
        <OptionStatus standing={standing} form="heading" />
      </div>
      {blocker !== null && <p className={styles.blocker}>{blocker}</p>}
      <dl className={styles.rows}>
        <ProgrammeRow isInScope={standing.inProgrammeScope} />
        {serving !== null && (
          <div className={styles.row}>
            <dt className={styles.name}>{serving.label}</dt>
            <dd className={styles.serving}>{serving.forest}</dd>
          </div>
        )}
        {shown.map(({ forest, standing: ofForest }) => (
          <div key={forest} className={styles.row}>
            <dt className={styles.name}>{forest}</dt>
            <dd className={styles.value}>
              <OptionStatus standing={ofForest} form="row" />
            </dd>
          </div>
        ))}
      </dl>
      {shown.length < forests.length && (
        <p className={mergeClasses(styles.row, styles.name)}>{strings.more(forests.length - shown.length)}</p>
      )}
      {assumed !== null && (
        <p className={styles.assumed}>
          <span className={styles.assumedLabel}>{strings.withAssumed(assumed.fixes, assumed.outcomes)}</span>
          <span className={styles.value}>
            <AssumedStatus before={standing} after={assumed.standing} />
          </span>
        </p>
      )}
    </article>
  );
}

/** What changes, or that nothing does. */
function AssumedStatus({ before, after }: { readonly before: OptionStanding; readonly after: OptionStanding }) {
  const isSame = before.status === after.status && before.fixes === after.fixes;
  if (!isSame) return <OptionStatus standing={after} form="row" />;
  const words = after.status === "undecided" ? strings.stillUndecided : strings.noChange;
  return <OptionStatus standing={after} form="row" words={words} />;
}

function ProgrammeRow({ isInScope }: { readonly isInScope: boolean }) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <dt className={styles.name}>{strings.programme}</dt>
      <dd className={mergeClasses(styles.value, !isInScope && styles.strong)}>
        {!isInScope && <Info16Regular aria-hidden className={styles.info} />}
        {isInScope ? strings.inScope : strings.outsideScope}
      </dd>
    </div>
  );
}
