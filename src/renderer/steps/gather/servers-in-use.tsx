import { useState } from "react";
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { Server16Regular } from "@fluentui/react-icons";
import { PaneSection } from "#renderer/components/pane-section.tsx";
import { textRamp } from "#renderer/styles/text-ramp.ts";
import { gatherStrings as strings } from "./gather.strings.ts";
import { SearchesInFlight } from "./searches-in-flight.tsx";

const useStyles = makeStyles({
  server: {
    ...textRamp.label,
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "flex-end",
    columnGap: "6px",
    padding: "3px 0",
  },
  name: { display: "flex", gap: "6px", flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  icon: { flexShrink: 0 },
  hint: { ...textRamp.label, color: tokens.colorNeutralForeground3, paddingTop: "3px" },
  more: { ...textRamp.label, minHeight: "24px" },
});

/** Further ones are behind a link, so that what happened stays in sight. */
const atFirst = 6;

export interface ServersInUseProps {
  readonly servers: readonly { readonly server: string; readonly searches: number }[];
  /** Searches that one server may be asked at the same time. */
  readonly most: number;
}

/** Who is asked just now, and how much at a time. */
export function ServersInUse({ servers, most }: ServersInUseProps) {
  const styles = useStyles();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? servers : servers.slice(0, atFirst);
  return (
    <PaneSection title={strings.inUse}>
      <ul>
        {shown.map(({ server, searches }) => (
          <li key={server} className={styles.server}>
            <span className={styles.name}>
              <Server16Regular aria-hidden className={styles.icon} />
              {server}
            </span>
            <SearchesInFlight now={searches} most={most} />
          </li>
        ))}
      </ul>
      {servers.length > atFirst && (
        <Link as="button" className={styles.more} aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? strings.fewerServers : strings.moreServers(servers.length - atFirst)}
        </Link>
      )}
      <p className={styles.hint}>{servers.length === 0 ? strings.noneInUse : strings.inFlight}</p>
    </PaneSection>
  );
}
