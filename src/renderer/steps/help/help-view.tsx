import { makeStyles, tokens } from "@fluentui/react-components";
import { AsidePage } from "#renderer/components/aside-page.tsx";
import { verdictWords } from "#renderer/components/verdict.strings.ts";
import { useAppState } from "#renderer/state/use-app-state.ts";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import { helpStrings as strings, keyRows, statusRows } from "./help.strings.ts";

const useStyles = makeStyles({
  table: { ...textRamp.dense, borderCollapse: "collapse", width: "100%", userSelect: "text" },
  caption: { ...textRamp.panelTitle, textAlign: "left", paddingBottom: tokens.spacingVerticalS },
  head: { ...textRamp.label, textAlign: "left", fontWeight: tokens.fontWeightRegular, padding: "6px 12px 6px 0" },
  cell: {
    verticalAlign: "top",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    padding: "7px 12px 7px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  first: { width: "40%" },
});

interface WordTableProps {
  readonly caption: string;
  readonly heads: readonly [string, string];
  readonly rows: readonly (readonly [string, string])[];
}

function WordTable({ caption, heads, rows }: WordTableProps) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className={`${styles.head} ${styles.first}`}>
            {heads[0]}
          </th>
          <th scope="col" className={styles.head}>
            {heads[1]}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([word, means]) => (
          <tr key={word}>
            <th scope="row" className={styles.cell}>
              {word}
            </th>
            <td className={styles.cell}>{means}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The keys, and the words that are used with one meaning only. */
export function HelpView() {
  const leave = useAppState((state) => state.leaveAside);
  return (
    <AsidePage title={strings.title} sentence={strings.sentence} back={strings.back} onBack={leave}>
      <WordTable
        caption={strings.keys}
        heads={[strings.key, strings.does]}
        rows={keyRows.map(({ keys, does }) => [keys, does])}
      />
      <WordTable
        caption={strings.verdicts}
        heads={[strings.word, strings.means]}
        rows={Object.values(verdictWords).map(({ word, means }) => [word, means])}
      />
      <WordTable
        caption={strings.statuses}
        heads={[strings.word, strings.means]}
        rows={statusRows.map(({ word, means }) => [word, means])}
      />
    </AsidePage>
  );
}
