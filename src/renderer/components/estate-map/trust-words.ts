import type { MapLink } from "#domain/result/estate-map/map-link.ts";
import type { MapTrust } from "#domain/result/estate-map/map-trust.ts";
import { verdictWords } from "#renderer/components/verdict.strings.ts";
import { estateMapStrings as strings } from "./estate-map.strings.ts";

/** "Forest trust", "External trust, not transitive", "Forest trust and 1 more". */
export function trustKind({ trusts: [main, ...others] }: MapLink): string {
  const kind = strings.trustKinds[main.kind];
  const said = main.isTransitive ? kind : strings.notTransitive(kind);
  return others.length === 0 ? said : strings.andMore(said, others.length);
}

/** "two-way", "one-way: a trusts b", "disabled". `nameOf` shortens names where there is little room. */
export function trustDirection({ halves, sides }: MapTrust, nameOf: (name: string) => string = (name) => name): string {
  const [way, other] = halves;
  if (way === undefined) return sides === "differ" ? strings.noSharedWay : strings.disabled;
  return other === undefined ? strings.oneWay(nameOf(way.trusting.domain), nameOf(way.trusted.domain)) : strings.twoWay;
}

interface RoutingWords {
  readonly count: (routed: number, total: number) => string;
  readonly listed: (routed: number, total: number) => string;
  readonly oneWay: (routed: string) => string;
  readonly notRead: string;
  readonly notKnown: string;
}

const wholeWords: RoutingWords = {
  count: strings.routed,
  listed: strings.routedListed,
  oneWay: strings.otherWayNotKnown,
  notRead: strings.suffixesNotCollected,
  notKnown: strings.suffixesNotKnown,
};

const briefWords: RoutingWords = {
  count: strings.routedShort,
  listed: strings.routedShortListed,
  oneWay: strings.otherWayShort,
  notRead: strings.notReadShort,
  notKnown: strings.notKnownShort,
};

/** Both ways together, so that the counts on an edge add up to the rows of its pane. */
function routingWords({ routing }: MapLink, words: RoutingWords): string {
  const counted = routing.filter(({ status }) => ["known", "use-not-known"].includes(status));
  if (counted.length === 0) {
    const isUnread = routing.every(({ status }) => status === "side-not-read" || status === "partner-not-read");
    return isUnread ? words.notRead : words.notKnown;
  }
  const routed = counted.reduce((sum, way) => sum + way.routed, 0);
  const total = counted.reduce((sum, way) => sum + way.total, 0);
  const isWhole = counted.every(({ status }) => status !== "use-not-known");
  const said = (isWhole ? words.count : words.listed)(routed, total);
  return counted.length < routing.length ? words.oneWay(said) : said;
}

/** "4 of 5 suffixes routed", or why there is no count. */
export const suffixWords = (link: MapLink): string =>
  link.routing.length === 0 ? strings.routesNone : routingWords(link, wholeWords);

/** "4 of 5", "not collected", "external": the same on a small label. */
export function suffixBrief(link: MapLink): string {
  const [main] = link.trusts;
  if (main.halves.length === 0) return main.sides === "differ" ? strings.sidesDiffer : strings.disabled;
  return link.routing.length === 0 ? strings.briefKinds[main.kind] : routingWords(link, briefWords);
}

/** "Fail: Forest trust between a and b, two-way, 4 of 5 suffixes routed". */
export function trustSpoken(link: MapLink): string {
  const [main] = link.trusts;
  const said = strings.list([
    strings.trustSpoken(trustKind(link), main.ends[0].domain, main.ends[1].domain),
    trustDirection(main),
    suffixWords(link),
  ]);
  return link.verdict === null ? said : `${verdictWords[link.verdict].word}: ${said}`;
}
