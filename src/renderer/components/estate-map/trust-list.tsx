import { Fragment } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { MapLink } from "#domain/result/estate-map/map-link.ts";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import { VerdictIcon } from "../verdict-icon.tsx";
import { verdictWords } from "../verdict.strings.ts";
import { VisuallyHidden } from "../visually-hidden.tsx";
import { BreakableName } from "./breakable-name.tsx";
import { estateMapStrings } from "./estate-map.strings.ts";
import type { MapItem } from "./map-item.ts";
import { mapPaneStrings as strings } from "./map-pane.strings.ts";
import { suffixBrief } from "./trust-words.ts";
import { trustNotes } from "./trust-notes.ts";
import { usePaneStyles } from "./use-pane-styles.ts";

const useStyles = makeStyles({
  // Positioned, so that words for screen readers scroll with it and do not lengthen the window.
  root: { position: "relative", height: "100%", overflowY: "auto", padding: "16px" },
  title: { ...textRamp.panelTitle, paddingBottom: "8px" },
  row: { cursor: "pointer", ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover } },
  names: { color: tokens.colorNeutralForeground1, width: "100%" },
  name: { display: "block" },
  table: { tableLayout: "fixed" },
  suffixes: { width: "126px" },
});

export interface TrustListProps {
  /** In the order they are listed. */
  readonly links: readonly MapLink[];
  readonly onChoose: (item: MapItem) => void;
}

/** All trusts, for a pane in which nothing is chosen. */
export function TrustList({ links, onChoose }: TrustListProps) {
  const styles = useStyles();
  const pane = usePaneStyles();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling part must be reachable by keyboard
    <section className={styles.root} tabIndex={0} aria-label={strings.trustsWorstFirst(links.length)}>
      <h2 className={styles.title}>{strings.trustsWorstFirst(links.length)}</h2>
      {links.length === 0 ? (
        <p className={pane.soft}>{strings.noTrustsAtAll}</p>
      ) : (
        <table className={mergeClasses(pane.table, styles.table)}>
          <thead>
            <tr>
              <th scope="col" className={pane.head}>
                {strings.trust}
              </th>
              <th scope="col" className={mergeClasses(pane.head, styles.suffixes)}>
                {strings.suffixes}
              </th>
            </tr>
          </thead>
          <tbody>
            {links.map((link) => (
              <TrustLine key={link.id} link={link} onChoose={() => onChoose({ kind: "trust", name: link.id })} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function TrustLine({ link, onChoose }: { readonly link: MapLink; readonly onChoose: () => void }) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const [first, second] = link.forests;
  return (
    // The button in it is the way by keyboard.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- see above
    <tr className={styles.row} onClick={onChoose}>
      <td className={pane.cell}>
        <button
          type="button"
          className={mergeClasses(pane.link, styles.names)}
          aria-label={estateMapStrings.between(first, second)}
        >
          <span className={styles.name}>
            <BreakableName name={first} />
          </span>
          <span className={styles.name}>
            <BreakableName name={second} />
          </span>
        </button>
      </td>
      <td className={pane.cell}>
        <span className={pane.state}>
          {link.verdict !== null && (
            <>
              <VerdictIcon verdict={link.verdict} />
              <VisuallyHidden>{`${verdictWords[link.verdict].word}: `}</VisuallyHidden>
            </>
          )}
          <span>
            {[suffixBrief(link), ...trustNotes(link)].map((note, index) => (
              <Fragment key={note}>
                {index > 0 && ", "}
                <span className={pane.whole}>{note}</span>
              </Fragment>
            ))}
          </span>
        </span>
      </td>
    </tr>
  );
}
