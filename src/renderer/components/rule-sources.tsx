import { makeStyles, tokens } from "@fluentui/react-components";
import { formatDocumentDate } from "#renderer/format/dates.ts";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import { evidencePaneStrings as strings } from "./evidence-pane.strings.ts";

/** A document behind a rule. `location` is where to find it; the window opens no address itself. */
export interface RuleSourceLine {
  readonly title: string;
  readonly location: string | null;
  readonly dated: string | null;
  readonly read: string;
}

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "4px", marginTop: "4px" },
  item: { ...textRamp.label, userSelect: "text" },
  title: { fontWeight: tokens.fontWeightSemibold },
  location: {
    display: "block",
    fontFamily: tokens.fontFamilyMonospace,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
});

/** The documents behind a rule, with their dates and where they are. */
export function RuleSources({ sources }: { readonly sources: readonly RuleSourceLine[] }) {
  const styles = useStyles();
  if (sources.length === 0) return null;
  return (
    <ul className={styles.list}>
      {sources.map(({ title, location, dated, read }) => (
        <li key={title} className={styles.item}>
          <span className={styles.title}>{title}</span>
          {", "}
          {dated === null
            ? strings.sourceRead(formatDocumentDate(read))
            : strings.sourceDated(formatDocumentDate(dated), formatDocumentDate(read))}
          {location !== null && <span className={styles.location}>{location}</span>}
        </li>
      ))}
    </ul>
  );
}
