import { makeStyles, tokens } from "@fluentui/react-components";
import { PaneSection } from "#renderer/components/pane-section.tsx";
import { formatClock } from "#renderer/format/dates.ts";
import type { Happening } from "#renderer/state/run-log.ts";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import { gatherStrings as strings } from "./gather.strings.ts";
import { happeningWords } from "./happening-words.ts";

const useStyles = makeStyles({
  list: { ...textRamp.label, display: "flex", flexDirection: "column", rowGap: "6px" },
  item: { display: "grid", gridTemplateColumns: "56px minmax(0, 1fr)", columnGap: "4px" },
  time: { color: tokens.colorNeutralForeground2 },
  what: { overflowWrap: "anywhere" },
  nothing: { ...textRamp.label, color: tokens.colorNeutralForeground3 },
});

/** The last events of runs since the assessment was opened, newest first. */
export function WhatHappened({ happened }: { readonly happened: readonly Happening[] }) {
  const styles = useStyles();
  return (
    <PaneSection title={strings.happened}>
      {happened.length === 0 && <p className={styles.nothing}>{strings.nothingHappened}</p>}
      <ol className={styles.list}>
        {happened.map((each) => (
          <li key={each.id} className={styles.item}>
            <time
              dateTime={new Date(each.atMs).toISOString()}
              title={new Date(each.atMs).toISOString()}
              className={styles.time}
            >
              {formatClock(new Date(each.atMs))}
            </time>
            <span className={styles.what}>{happeningWords(each)}</span>
          </li>
        ))}
      </ol>
    </PaneSection>
  );
}
