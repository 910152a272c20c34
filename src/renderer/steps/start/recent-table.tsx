import { makeStyles, tokens } from "@fluentui/react-components";
import type { Recent } from "#domain/contract/assessment.ts";
import { VisuallyHidden } from "#renderer/components/visually-hidden.tsx";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import { RecentRow } from "./recent-row.tsx";
import { startStrings as strings } from "./start.strings.ts";

const useStyles = makeStyles({
  table: { ...textRamp.dense, width: "100%", borderCollapse: "collapse", marginTop: "24px" },
  caption: { ...textRamp.panelTitle, textAlign: "left", paddingBottom: "6px" },
  head: {
    ...textRamp.label,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
    padding: "6px 12px 6px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});

/** Assessments and bundles worked on lately. */
export function RecentTable({ recents }: { readonly recents: readonly Recent[] }) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{strings.recent.title}</caption>
      <thead>
        <tr>
          {strings.recent.heads.map((head) => (
            <th key={head} scope="col" className={styles.head}>
              {head}
            </th>
          ))}
          <th scope="col" className={styles.head}>
            <VisuallyHidden>{strings.recent.removeHead}</VisuallyHidden>
          </th>
        </tr>
      </thead>
      <tbody>
        {recents.map((recent) => (
          <RecentRow key={recent.id} recent={recent} />
        ))}
      </tbody>
    </table>
  );
}
