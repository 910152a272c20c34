import type { ForestRow, ResultDocument, TrustRow } from "#domain/result/result-document.ts";
import { compareText } from "#domain/kernel/compare-text.ts";

import { mapForest, type MapForest } from "./map-forest.ts";
import type { MapLink } from "./map-link.ts";
import { mapLinks } from "./map-links.ts";
import { placedTrusts, type PlacedTrust } from "./placed-trust.ts";
import { trustKindOrder } from "./trust-kind-order.ts";

/** The estate as a drawing or a table shows it. */
export interface EstateMap {
  /** Those that were read first, then those known only by name; each by name. */
  readonly forests: readonly MapForest[];
  /** In the order of their forests. */
  readonly links: readonly MapLink[];
}

/** What a partner is, of which nothing but its trust is known. */
const partnerKinds: Readonly<Record<TrustRow["kind"], MapForest["kind"]>> = {
  "within-forest": "domain",
  forest: "forest",
  external: "domain",
  downlevel: "domain",
  realm: "realm",
  "entra-kerberos": "entra-kerberos",
};

function unlisted(name: string): ForestRow {
  return {
    name,
    origin: "trust",
    reach: "known-only",
    functionalLevel: null,
    schemaVersion: null,
    upnSuffixes: null,
    users: null,
    suffixesInUse: null,
    domains: [],
  };
}

/** Every forest, every pair of forests that a trust links, and what is known of both. Computed, never stored. */
export function estateMapOf(result: ResultDocument): EstateMap {
  const placed = placedTrusts(result);
  const forests = mapForests(result, placed);
  return { forests, links: mapLinks({ result, placed, forests: forests.map(({ name }) => name) }) };
}

function mapForests(result: ResultDocument, placed: readonly PlacedTrust[]): readonly MapForest[] {
  const listed = new Set<string>(result.forests.map(({ name }) => name));
  const partners = new Set(placed.map(({ partner }) => partner.forest));
  const others = [...partners].filter((name) => !listed.has(name)).map(unlisted);
  const kindOf = ({ name, reach }: ForestRow): MapForest["kind"] => {
    if (reach === "read") return "forest";
    const kinds = placed.filter(({ partner }) => partner.forest === name).map(({ row }) => row.kind);
    const kind = trustKindOrder.find((candidate) => kinds.includes(candidate));
    return kind === undefined ? "forest" : partnerKinds[kind];
  };
  return [...result.forests, ...others]
    .toSorted((a, b) => Number(b.reach === "read") - Number(a.reach === "read") || compareText(a.name, b.name))
    .map((forest) => mapForest(forest, result, kindOf(forest)));
}
