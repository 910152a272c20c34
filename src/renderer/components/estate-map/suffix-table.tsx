import { mergeClasses } from "@fluentui/react-components";
import type { Verdict } from "#domain/checks/finding.ts";
import type { SuffixRouting } from "#domain/result/estate-map/suffix-routing.ts";
import { formatCount } from "#renderer/format/numbers.ts";
import { stateWords } from "#renderer/words/state-words.strings.ts";
import { VerdictIcon } from "../verdict-icon.tsx";
import { estateMapStrings as strings } from "./estate-map.strings.ts";
import { mapPaneStrings } from "./map-pane.strings.ts";
import { usePaneStyles } from "./use-pane-styles.ts";

type SuffixRow = SuffixRouting["held"][number];

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** What of the routing table is trouble comes first, then by users. */
function worseFirst(a: SuffixRow, b: SuffixRow): number {
  return (
    Number(a.state === "enabled") - Number(b.state === "enabled") || (b.users?.enabled ?? 0) - (a.users?.enabled ?? 0)
  );
}

const usersOf = ({ users }: SuffixRow): string =>
  users === null ? mapPaneStrings.notCollected : formatCount(users.enabled);

export interface SuffixTableProps {
  readonly routing: SuffixRouting;
  /** What was judged of a suffix; `null` when nothing was. */
  readonly verdictOf: (suffix: string) => Verdict | null;
}

/** Where nothing was judged, as for a suffix that nobody uses, only its own state speaks. */
const stateVerdict = ({ state }: SuffixRow): Verdict =>
  state === "enabled" ? "pass" : state === "unknown" ? "unknown" : "notApplicable";

/** One way of a forest trust, suffix by suffix, and the names that it does not hold. */
export function SuffixTable({ routing, verdictOf }: SuffixTableProps) {
  const styles = usePaneStyles();
  const { held, notHeld, status, trusted, trusting } = routing;
  const note = strings.routingStatus[status];
  return (
    <>
      <p className={styles.soft}>{strings.keptBy(trusting)}</p>
      {note !== "" && <p className={styles.text}>{note}</p>}
      {held.length > 0 && (
        <table className={styles.table}>
          <caption className={styles.caption}>
            {mapPaneStrings.suffixCaption(strings.routingTo(trusted), held.length)}
          </caption>
          <thead>
            <tr>
              <th scope="col" className={styles.head}>
                {mapPaneStrings.suffix}
              </th>
              <th scope="col" className={mergeClasses(styles.head, styles.number)}>
                {mapPaneStrings.users}
              </th>
              <th scope="col" className={styles.head}>
                {mapPaneStrings.state}
              </th>
            </tr>
          </thead>
          <tbody>
            {held.toSorted(worseFirst).map((row) => (
              <SuffixLine key={row.name} row={row} verdict={verdictOf(row.name) ?? stateVerdict(row)} />
            ))}
          </tbody>
        </table>
      )}
      {notHeld.length > 0 && (
        <p className={styles.text}>
          {strings.notHeld(
            strings.list(notHeld.toSorted(worseFirst).map((row) => strings.nameWithUsers(row.name, userWords(row)))),
          )}
        </p>
      )}
    </>
  );
}

const userWords = ({ users }: SuffixRow): string =>
  users === null ? strings.usersNotCollected : strings.users(users.enabled);

function SuffixLine({ row, verdict }: { readonly row: SuffixRow; readonly verdict: Verdict }) {
  const styles = usePaneStyles();
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.cell, verdict === "fail" && styles.strong)}>
        {row.name}
      </th>
      <td className={mergeClasses(styles.cell, styles.number)}>{usersOf(row)}</td>
      <td className={styles.cell}>
        <span className={styles.state}>
          <VerdictIcon verdict={verdict} />
          {capital(stateWords[row.state] ?? row.state)}
        </span>
      </td>
    </tr>
  );
}
