import { mergeClasses } from "@fluentui/react-components";
import type { MapForest } from "#domain/result/estate-map/map-forest.ts";
import type { MapLink } from "#domain/result/estate-map/map-link.ts";
import { formatCount } from "#renderer/format/numbers.ts";
import { LabelledRows } from "../labelled-rows.tsx";
import { PaneSection } from "../pane-section.tsx";
import { VerdictIcon } from "../verdict-icon.tsx";
import { estateMapStrings as strings } from "./estate-map.strings.ts";
import { domainSummary } from "./forest-words.ts";
import type { MapItem } from "./map-item.ts";
import { MapPane } from "./map-pane.tsx";
import { mapPaneStrings } from "./map-pane.strings.ts";
import { ReadFailures } from "./read-failures.tsx";
import { trustSpoken } from "./trust-words.ts";
import { usePaneStyles } from "./use-pane-styles.ts";

export interface ForestPaneProps {
  readonly forest: MapForest;
  /** Those that lead to or from it. */
  readonly links: readonly MapLink[];
  readonly onChoose: (item: MapItem) => void;
  readonly onClose: () => void;
}

function usersOf({ users, isUsersWhole }: MapForest): string {
  if (users === null) return mapPaneStrings.notCollected;
  const counts = mapPaneStrings.enabledUsers(users.enabled, users.total);
  return isUsersWhole ? counts : mapPaneStrings.usersReadOnly(counts);
}

/** All that is known of a forest, or that it is a name only. */
export function ForestPane({ forest, links, onChoose, onClose }: ForestPaneProps) {
  const styles = usePaneStyles();
  const isRead = forest.reach === "read";
  return (
    <MapPane what={strings.kinds[forest.kind]} title={forest.name} onClose={onClose}>
      {isRead ? (
        <ForestFacts forest={forest} onChoose={onChoose} />
      ) : (
        forest.failures.length === 0 && <p className={styles.text}>{mapPaneStrings.knownOnly}</p>
      )}
      <PaneSection title={mapPaneStrings.trusts}>
        {links.length === 0 && <p className={styles.soft}>{mapPaneStrings.noTrusts}</p>}
        <ul className={styles.list}>
          {links.map((link) => (
            <li key={link.id} className={mergeClasses(styles.text, styles.state)}>
              {link.verdict !== null && <VerdictIcon verdict={link.verdict} />}
              <button type="button" className={styles.link} onClick={() => onChoose({ kind: "trust", name: link.id })}>
                {trustSpoken(link)}
              </button>
            </li>
          ))}
        </ul>
      </PaneSection>
      <ReadFailures failures={forest.failures} />
    </MapPane>
  );
}

function ForestFacts({ forest, onChoose }: Pick<ForestPaneProps, "forest" | "onChoose">) {
  const styles = usePaneStyles();
  const { functionalLevel, schemaVersion, upnSuffixes, domains } = forest;
  return (
    <>
      <LabelledRows
        rows={[
          {
            label: mapPaneStrings.level,
            value: functionalLevel === null ? mapPaneStrings.notCollected : strings.levelShort(functionalLevel),
          },
          { label: mapPaneStrings.schema, value: schemaVersion ?? mapPaneStrings.notCollected },
          { label: mapPaneStrings.users, value: usersOf(forest) },
        ]}
      />
      <PaneSection title={mapPaneStrings.domains}>
        <ul className={styles.list}>
          {domains.map((domain) => (
            <li key={domain.name} className={styles.text}>
              <button
                type="button"
                className={mergeClasses(styles.link, styles.inline)}
                onClick={() => onChoose({ kind: "domain", name: domain.name })}
              >
                {domain.name}
              </button>{" "}
              {domainSummary(domain)}
            </li>
          ))}
        </ul>
      </PaneSection>
      <PaneSection title={mapPaneStrings.suffixesInUse}>
        <SuffixUse forest={forest} />
      </PaneSection>
      <PaneSection title={mapPaneStrings.registeredSuffixes}>
        <p className={styles.text}>
          {upnSuffixes === null
            ? mapPaneStrings.notCollected
            : upnSuffixes.length === 0
              ? mapPaneStrings.noRegistered
              : strings.list(upnSuffixes)}
        </p>
      </PaneSection>
    </>
  );
}

function SuffixUse({ forest: { suffixesInUse } }: Pick<ForestPaneProps, "forest">) {
  const styles = usePaneStyles();
  if (suffixesInUse === null) return <p className={styles.text}>{mapPaneStrings.suffixesNotCollected}</p>;
  if (suffixesInUse.length === 0) return <p className={styles.text}>{mapPaneStrings.noSuffixes}</p>;
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>
        {mapPaneStrings.suffixCaption(mapPaneStrings.suffixesInUse, suffixesInUse.length)}
      </caption>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {mapPaneStrings.suffix}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.number)}>
            {mapPaneStrings.users}
          </th>
        </tr>
      </thead>
      <tbody>
        {suffixesInUse
          .toSorted((a, b) => b.enabled - a.enabled)
          .map(({ suffix, enabled }) => (
            <tr key={suffix}>
              <th scope="row" className={styles.cell}>
                {suffix}
              </th>
              <td className={mergeClasses(styles.cell, styles.number)}>{formatCount(enabled)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
