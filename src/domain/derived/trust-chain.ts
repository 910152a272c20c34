import type { EstateFacts, ForestRecord } from "#domain/facts/index.ts";
import { oncePer } from "#domain/kernel/once-per.ts";
import type { DnsName } from "#domain/kernel/primitives.ts";

import { domainFact } from "./known.ts";

/** Forests that a forest's root holds a forest trust with. */
function heldBy(forest: ForestRecord): readonly string[] {
  const root = forest.domains.find((domain) => domain.name === forest.name);
  const trusts = root === undefined ? null : domainFact(forest, root, "trusts");
  return trusts?.known === true
    ? trusts.value.flatMap(({ kind, partner }) => (kind === "forest" ? [partner] : []))
    : [];
}

// Every pair of forests asks for the same trusts.
const heldTrusts = oncePer(
  ({ forests }: EstateFacts): ReadonlyMap<DnsName, readonly string[]> =>
    new Map(forests.map((forest) => [forest.name, heldBy(forest)])),
);

/**
 * The forests between two forests along the fewest forest trusts, from the first on; empty when there is no such chain.
 * It explains why a pair without a trust of its own looks linked: no forest trust reaches on to a third forest.
 */
export function trustChain(estate: EstateFacts, from: ForestRecord, to: ForestRecord): readonly DnsName[] {
  const held = heldTrusts(estate);
  const isLinked = (a: DnsName, b: DnsName): boolean =>
    held.get(a)?.includes(b) === true || held.get(b)?.includes(a) === true;
  const paths: DnsName[][] = [[from.name]];
  const seen = new Set([from.name]);
  for (const path of paths) {
    const last = path.at(-1) ?? from.name;
    if (last === to.name) return path.slice(1, -1);
    for (const { name } of estate.forests) {
      if (seen.has(name) || !isLinked(last, name)) continue;
      seen.add(name);
      paths.push([...path, name]);
    }
  }
  return [];
}
