import { Button, mergeClasses } from "@fluentui/react-components";
import type { Verdict } from "#domain/checks/finding.ts";
import type { MapLink } from "#domain/result/estate-map/map-link.ts";
import type { FindingRow } from "#domain/result/result-document.ts";
import { LabelledRows } from "../labelled-rows.tsx";
import { PaneSection } from "../pane-section.tsx";
import { ProvenanceLine } from "../provenance-line.tsx";
import { VerdictBadge } from "../verdict-badge.tsx";
import { VerdictIcon } from "../verdict-icon.tsx";
import { verdictWords } from "../verdict.strings.ts";
import { estateMapStrings as strings } from "./estate-map.strings.ts";
import { MapPane } from "./map-pane.tsx";
import { mapPaneStrings } from "./map-pane.strings.ts";
import { SuffixTable } from "./suffix-table.tsx";
import { authenticationWords, sidesWords, sidFilteringWords } from "./trust-facts.ts";
import { trustDirection } from "./trust-words.ts";
import { usePaneStyles } from "./use-pane-styles.ts";

export interface TrustPaneProps {
  readonly link: MapLink;
  readonly now: Date;
  readonly onShowFinding: (finding: FindingRow) => void;
  readonly onClose: () => void;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Words of the tag where the worst of it is suffixes; the plain verdict word otherwise. */
function badgeWords({ verdict, findings }: MapLink): string | undefined {
  const failing = findings.filter((finding) => finding.verdict === "fail");
  const isSuffixes = failing.every(({ checkId }) => checkId === suffixCheck);
  return verdict === "fail" && isSuffixes ? mapPaneStrings.suffixesNotRouted(failing.length) : undefined;
}

const suffixCheck = "upn-suffix-routed";

/** The verdict on each suffix for users who are served from the forest that keeps the names. */
function suffixVerdicts({ findings }: MapLink, servingForest: string): (suffix: string) => Verdict | null {
  const ofSuffixes = findings.filter(
    ({ checkId, subject }) => checkId === suffixCheck && subject.servingForest === servingForest,
  );
  return (suffix) => ofSuffixes.find(({ subject }) => subject.object === suffix)?.verdict ?? null;
}

/** What was read for the findings about the pair; rows of one answer share one. */
function sourcesOf(findings: readonly FindingRow[]) {
  const sources = findings.flatMap(({ evidence }) => evidence.flatMap(({ from }) => (from === null ? [] : [from])));
  return [...new Map(sources.map((from) => [`${from.server} ${from.query}`, from])).values()];
}

/** All that is known of a trust: what it is, what it routes, what was found, and where that comes from. */
export function TrustPane({ link, now, onShowFinding, onClose }: TrustPaneProps) {
  const [main, ...others] = link.trusts;
  const [worst] = link.findings;
  const styles = usePaneStyles();
  const kind = strings.trustKinds[main.kind];
  const sidFiltering = sidFilteringWords(main);
  const sources = sourcesOf(link.findings);
  const noted = link.findings.filter(({ verdict }) => verdict !== "pass" && verdict !== "notApplicable");
  const [first, second] = main.ends;
  const areRoots = first.domain === link.forests[0] && second.domain === link.forests[1];
  return (
    <MapPane
      what={mapPaneStrings.trust}
      title={strings.between(...link.forests)}
      badge={
        link.verdict === null ? undefined : <VerdictBadge verdict={link.verdict} form="tag" words={badgeWords(link)} />
      }
      actions={
        worst === undefined || noted.length === 0 ? undefined : (
          <Button appearance="primary" size="small" onClick={() => onShowFinding(worst)}>
            {noted.length === 1 ? mapPaneStrings.showFinding : mapPaneStrings.showWorst}
          </Button>
        )
      }
      onClose={onClose}
    >
      <LabelledRows
        rows={[
          {
            label: mapPaneStrings.kind,
            value: main.isTransitive ? strings.transitive(kind) : strings.notTransitive(kind),
          },
          ...(areRoots ? [] : [{ label: mapPaneStrings.domains, value: strings.between(first.domain, second.domain) }]),
          { label: mapPaneStrings.direction, value: capital(trustDirection(main)) },
          { label: mapPaneStrings.authentication, value: authenticationWords(main) },
          ...(sidFiltering === null ? [] : [{ label: mapPaneStrings.sidFiltering, value: sidFiltering }]),
          { label: mapPaneStrings.bothSidesRead, value: sidesWords(main) },
        ]}
      />
      {link.routing.map((routing) => (
        <PaneSection key={routing.trusting} title={strings.routingTo(routing.trusted)}>
          <SuffixTable routing={routing} verdictOf={suffixVerdicts(link, routing.trusting)} />
        </PaneSection>
      ))}
      {others.length > 0 && (
        <PaneSection title={mapPaneStrings.furtherTrusts}>
          <ul className={styles.list}>
            {others.map((trust) => (
              <li key={`${trust.ends[0].domain} ${trust.ends[1].domain}`} className={styles.text}>
                {strings.list([
                  strings.trustSpoken(strings.trustKinds[trust.kind], trust.ends[0].domain, trust.ends[1].domain),
                  trustDirection(trust),
                ])}
              </li>
            ))}
          </ul>
        </PaneSection>
      )}
      <PaneSection title={mapPaneStrings.findings}>
        {link.findings.length === 0 ? (
          <p className={styles.soft}>{mapPaneStrings.noFindings}</p>
        ) : (
          <ul className={styles.list}>
            {noted.map((finding) => (
              <li key={finding.key} className={mergeClasses(styles.text, styles.state)}>
                <VerdictIcon verdict={finding.verdict} />
                <button
                  type="button"
                  className={styles.link}
                  aria-label={`${verdictWords[finding.verdict].word}: ${finding.text}`}
                  onClick={() => onShowFinding(finding)}
                >
                  {finding.text}
                </button>
              </li>
            ))}
            {noted.length < link.findings.length && (
              <li className={styles.soft}>{mapPaneStrings.passing(link.findings.length - noted.length)}</li>
            )}
          </ul>
        )}
      </PaneSection>
      {sources.map((from, index) => (
        <PaneSection
          key={`${from.server} ${from.query}`}
          title={
            sources.length === 1 ? mapPaneStrings.provenance : mapPaneStrings.provenanceOf(index + 1, sources.length)
          }
        >
          <ProvenanceLine from={from} now={now} />
        </PaneSection>
      ))}
    </MapPane>
  );
}
