import type { EstateFacts, ForestRecord } from "#domain/facts/index.ts";
import type { Trust, TrustDirection } from "#domain/facts/trusts.ts";
import type { DnsName } from "#domain/kernel/primitives.ts";

import { domainFact, known, unknown, type Known, type MissingFact } from "./known.ts";

/** How one forest is linked to another, seen from the first. */
export type TrustLink =
  | { readonly kind: "none"; readonly via: DnsName | null }
  | {
      readonly kind: "forest" | "external";
      /** Seen from the asking forest: `outbound` means it trusts the other. */
      readonly direction: TrustDirection;
      readonly trust: Trust;
      /** The forest whose trustedDomain object this is: the asking one, or the other when only that could be read. */
      readonly seenFrom: DnsName;
      /** True when both forests were read and only one of them has the object. */
      readonly isOneSided: boolean;
    };

const mirrored: Record<TrustDirection, TrustDirection> = {
  disabled: "disabled",
  inbound: "outbound",
  outbound: "inbound",
  "two-way": "two-way",
};

/** Names under which a forest's domains appear as trust partners. */
function partnerNames(forest: ForestRecord): ReadonlySet<string> {
  return new Set([forest.name, ...forest.domains.map((domain) => domain.name)]);
}

/** The trust objects in `forest` that point at `other`: the forest trust of the root first, then external ones. */
function trustsTowards(forest: ForestRecord, other: ForestRecord): Known<readonly Trust[]> {
  const [root] = forest.domains;
  if (root === undefined) {
    const cause = forest.error?.code ?? ("not-asked" as const);
    return unknown([{ fact: "trusts", forest: forest.name, domain: null, cause }]);
  }
  const names = partnerNames(other);
  const found: Trust[] = [];
  const missing: MissingFact[] = [];
  for (const domain of forest.domains) {
    const trusts = domainFact(forest, domain, "trusts");
    if (!trusts.known) missing.push(...trusts.missing);
    else {
      found.push(
        ...trusts.value.filter(
          (trust) =>
            names.has(trust.partner) &&
            (trust.kind === "external" || (trust.kind === "forest" && domain.name === root.name)),
        ),
      );
    }
  }
  const forestTrust = found.filter((trust) => trust.kind === "forest");
  if (forestTrust.length > 0) return known(forestTrust);
  return missing.length > 0 && found.length === 0 ? unknown(missing) : known(found);
}

/** A forest with a direct forest trust to both; the reason why a chain is named when there is no direct trust. */
function thirdForest(estate: EstateFacts, asking: ForestRecord, other: ForestRecord): DnsName | null {
  const hasForestTrust = (from: ForestRecord, to: ForestRecord): boolean =>
    [trustsTowards(from, to), trustsTowards(to, from)].some(
      (trusts) => trusts.known && trusts.value.some((trust) => trust.kind === "forest"),
    );
  const third = estate.forests.find(
    (forest) =>
      forest.name !== asking.name &&
      forest.name !== other.name &&
      hasForestTrust(forest, asking) &&
      hasForestTrust(forest, other),
  );
  return third?.name ?? null;
}

/** The direct link between two forests. A forest trust never reaches on to a third forest. */
export function trustLink(estate: EstateFacts, asking: ForestRecord, other: ForestRecord): Known<TrustLink> {
  const own = trustsTowards(asking, other);
  const theirs = trustsTowards(other, asking);
  const [ownTrust] = own.known ? own.value : [];
  const [theirTrust] = theirs.known ? theirs.value : [];
  if (ownTrust !== undefined) {
    return known({
      kind: ownTrust.kind === "forest" ? "forest" : "external",
      direction: ownTrust.direction,
      trust: ownTrust,
      seenFrom: asking.name,
      isOneSided: theirs.known && theirTrust === undefined,
    });
  }
  if (theirTrust !== undefined) {
    return known({
      kind: theirTrust.kind === "forest" ? "forest" : "external",
      direction: mirrored[theirTrust.direction],
      trust: theirTrust,
      seenFrom: other.name,
      isOneSided: own.known,
    });
  }
  if (!own.known && !theirs.known) return unknown([...own.missing, ...theirs.missing]);
  return known({ kind: "none", via: thirdForest(estate, asking, other) });
}
