import type { ResultDocument, TrustRow } from "#domain/result/result-document.ts";
import { compareText } from "#domain/kernel/compare-text.ts";

import type { MapLink } from "./map-link.ts";
import { mapTrust, type MapTrust, type TrustEnd } from "./map-trust.ts";
import { pairFindings } from "./pair-findings.ts";
import type { PlacedTrust } from "./placed-trust.ts";
import { suffixRouting, type SuffixRouting } from "./suffix-routing.ts";
import { trustKindOrder } from "./trust-kind-order.ts";
import { trustsRead } from "./trusts-read.ts";

/** What the links are made from. */
export interface LinkSources {
  readonly result: ResultDocument;
  readonly placed: readonly PlacedTrust[];
  /** Names of the map's forests, in its order. */
  readonly forests: readonly string[];
}

interface PairSources {
  readonly result: ResultDocument;
  readonly pair: MapLink["forests"];
  readonly placed: readonly PlacedTrust[];
  readonly isRead: (domain: string) => boolean | null;
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly (readonly Item[])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

/** One link per pair of boxes, in the order of the boxes. */
export function mapLinks({ result, placed, forests }: LinkSources): readonly MapLink[] {
  const place = new Map(forests.map((name, index) => [name, index]));
  const at = (name: string): number => place.get(name) ?? forests.length;
  const pairOf = ({ own, partner }: PlacedTrust): readonly [string, string] =>
    at(own.forest) < at(partner.forest) ? [own.forest, partner.forest] : [partner.forest, own.forest];
  const isRead = trustsRead(result);
  return groupBy(placed, (trust) => pairOf(trust).join("|"))
    .flatMap((ofPair) => {
      const link =
        ofPair[0] === undefined ? null : mapLink({ result, pair: pairOf(ofPair[0]), placed: ofPair, isRead });
      return link === null ? [] : [link];
    })
    .toSorted((a, b) => at(a.forests[0]) - at(b.forests[0]) || at(a.forests[1]) - at(b.forests[1]));
}

/** The check of the pair compares both sides; this is its rule for an object that only one of them has. */
const oneSidedRule = "PTA-TRUST-04";

function mapLink(sources: PairSources): MapLink | null {
  const { result, pair, placed } = sources;
  const findings = pairFindings(result.findings, pair);
  const isSaidOneSided = findings.some(({ ruleId, verdict }) => ruleId === oneSidedRule && verdict === "fail");
  const isRead = (domain: string): boolean | null => sources.isRead(domain) ?? (isSaidOneSided ? true : null);
  const endsOf = ({ own, partner }: PlacedTrust): readonly [TrustEnd, TrustEnd] =>
    own.forest === pair[0] ? [own, partner] : [partner, own];
  const trusts = groupBy(placed, (trust) =>
    endsOf(trust)
      .map(({ domain }) => domain)
      .join("|"),
  )
    .flatMap(([trust]) => {
      if (trust === undefined) return [];
      const [a, b] = endsOf(trust);
      const first = rowOf(placed, a, b);
      return [
        mapTrust({
          ends: [a, b],
          first,
          second: rowOf(placed, b, a),
          isOtherRead: isRead(first === null ? a.domain : b.domain),
        }),
      ];
    })
    .filter((trust) => trust !== null)
    .toSorted(byKind);
  const [main, ...others] = trusts;
  if (main === undefined) return null;
  return {
    id: pair.join("|"),
    forests: pair,
    trusts: [main, ...others],
    routing: routingOf(main, { ...sources, isRead }),
    findings,
    verdict: findings[0]?.verdict ?? null,
  };
}

function rowOf(placed: readonly PlacedTrust[], own: TrustEnd, partner: TrustEnd): TrustRow | null {
  const found = placed.find((trust) => trust.own.domain === own.domain && trust.partner.domain === partner.domain);
  return found?.row ?? null;
}

function byKind(a: MapTrust, b: MapTrust): number {
  return (
    trustKindOrder.indexOf(a.kind) - trustKindOrder.indexOf(b.kind) ||
    compareText(a.ends[0].domain, b.ends[0].domain) ||
    compareText(a.ends[1].domain, b.ends[1].domain)
  );
}

function routingOf(trust: MapTrust, { result, placed, isRead }: PairSources): readonly SuffixRouting[] {
  if (trust.kind !== "forest") return [];
  return trust.halves.map(({ trusting, trusted }) =>
    suffixRouting({
      trusting: trusting.forest,
      trusted: trusted.forest,
      own: rowOf(placed, trusting, trusted),
      isTrustingRead: isRead(trusting.domain),
      trustedForest: result.forests.find(({ name }) => name === trusted.forest) ?? null,
    }),
  );
}
