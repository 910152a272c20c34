import { mergeClasses } from "@fluentui/react-components";
import type { MapDomain } from "#domain/result/estate-map/map-forest.ts";
import { LabelledRows } from "../labelled-rows.tsx";
import { PaneSection } from "../pane-section.tsx";
import { VerdictBadge } from "../verdict-badge.tsx";
import { estateMapStrings as strings } from "./estate-map.strings.ts";
import { notReadReason } from "./forest-words.ts";
import type { MapItem } from "./map-item.ts";
import { MapPane } from "./map-pane.tsx";
import { mapPaneStrings } from "./map-pane.strings.ts";
import { ReadFailures } from "./read-failures.tsx";
import { usePaneStyles } from "./use-pane-styles.ts";

export interface DomainPaneProps {
  readonly domain: MapDomain;
  readonly forest: string;
  readonly onChoose: (item: MapItem) => void;
  readonly onClose: () => void;
}

/** All that is known of a domain, its controllers by name, and what could not be read. */
export function DomainPane({ domain, forest, onChoose, onClose }: DomainPaneProps) {
  const styles = usePaneStyles();
  const { functionalLevel, netbiosName, users, computers, domainControllers } = domain;
  const reason = notReadReason(domain);
  const forestLink = (
    <button
      type="button"
      className={mergeClasses(styles.link, styles.inline)}
      onClick={() => onChoose({ kind: "forest", name: forest })}
    >
      {forest}
    </button>
  );
  return (
    <MapPane
      what={mapPaneStrings.domain}
      title={domain.name}
      badge={reason === null ? undefined : <VerdictBadge verdict="unknown" form="tag" words={reason} />}
      onClose={onClose}
    >
      <LabelledRows
        rows={[
          { label: mapPaneStrings.forest, value: forestLink },
          { label: mapPaneStrings.netbiosName, value: netbiosName ?? mapPaneStrings.notCollected },
          {
            label: mapPaneStrings.level,
            value: functionalLevel === null ? mapPaneStrings.notCollected : strings.levelShort(functionalLevel),
          },
          {
            label: mapPaneStrings.users,
            value:
              users === null ? mapPaneStrings.notCollected : mapPaneStrings.enabledUsers(users.enabled, users.total),
          },
          {
            label: mapPaneStrings.computers,
            value:
              computers === null
                ? mapPaneStrings.notCollected
                : mapPaneStrings.computerCounts(computers.active, computers.stale),
          },
        ]}
      />
      <PaneSection
        title={
          domainControllers === null
            ? mapPaneStrings.domainControllers
            : mapPaneStrings.domainControllersOf(domainControllers.length)
        }
      >
        {domainControllers === null && <p className={styles.text}>{mapPaneStrings.notCollected}</p>}
        {domainControllers?.length === 0 && <p className={styles.text}>{mapPaneStrings.noControllers}</p>}
        <ul className={styles.list}>
          {(domainControllers ?? []).map((name) => (
            <li key={name} className={styles.text}>
              {name}
            </li>
          ))}
        </ul>
      </PaneSection>
      <ReadFailures failures={domain.failures} />
    </MapPane>
  );
}
