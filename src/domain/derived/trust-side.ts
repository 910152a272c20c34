import type { ForestRecord } from "#domain/facts/index.ts";
import type { Trust } from "#domain/facts/trusts.ts";
import { oncePer } from "#domain/kernel/once-per.ts";
import type { DnsName } from "#domain/kernel/primitives.ts";

import { domainFact, forestFact, known, unknown, type Known } from "./known.ts";

/** One trustedDomain object and the domain that holds it. */
export interface TrustHalf {
  readonly forest: DnsName;
  readonly domain: DnsName;
  readonly trust: Trust;
}

/** What one forest holds about another. */
export interface TrustSide {
  /**
   * The object in the root domain that points at the other root, a forest trust or else an external one; `null` when
   * there is none. Forest trusts live nowhere else, so no other domain answers for an unread root.
   */
  readonly root: Known<TrustHalf | null>;
  /** External and realm trusts with any domain of the other forest, from the domains that were read. */
  readonly others: readonly TrustHalf[];
}

/** Names under which a forest's domains appear as trust partners. */
const partnerNames = oncePer((forest: ForestRecord): ReadonlySet<string> => {
  const partitions = forestFact(forest, "partitions");
  const listed = partitions.known ? partitions.value.filter(({ kind }) => kind === "domain") : [];
  return new Set([
    forest.name,
    ...forest.domains.map((domain) => domain.name),
    ...listed.map(({ dnsName }) => dnsName),
  ]);
});

function rootHalf(forest: ForestRecord, other: ForestRecord): Known<TrustHalf | null> {
  const root = forest.domains.find((domain) => domain.name === forest.name);
  if (root === undefined) {
    const cause = forest.error?.code ?? ("not-asked" as const);
    const domain = forest.domains.length === 0 ? null : forest.name;
    return unknown([{ fact: "trusts", forest: forest.name, domain, cause }]);
  }
  const trusts = domainFact(forest, root, "trusts");
  if (!trusts.known) return trusts;
  const pointing = trusts.value.filter((trust) => trust.partner === other.name);
  const trust = pointing.find(({ kind }) => kind === "forest") ?? pointing.find(({ kind }) => kind === "external");
  return known(trust === undefined ? null : { forest: forest.name, domain: root.name, trust });
}

/** The trusts of `forest` with `other`. Source: trustedDomain objects (MS-ADTS 6.1.6.7). */
export function trustSide(forest: ForestRecord, other: ForestRecord): TrustSide {
  const names = partnerNames(other);
  const others: TrustHalf[] = [];
  for (const domain of forest.domains) {
    const trusts = domainFact(forest, domain, "trusts");
    for (const trust of trusts.known ? trusts.value : []) {
      const isOther = trust.kind === "external" || trust.kind === "realm";
      if (isOther && names.has(trust.partner)) others.push({ forest: forest.name, domain: domain.name, trust });
    }
  }
  return { root: rootHalf(forest, other), others };
}

/**
 * The other half of an external trust, in the domain that it points at: `null` when that domain was read and holds
 * none, `undefined` when it was not read.
 */
export function otherHalf({ domain, trust }: TrustHalf, other: ForestRecord): TrustHalf | null | undefined {
  const record = other.domains.find((candidate) => candidate.name === trust.partner);
  const trusts = record === undefined ? null : domainFact(other, record, "trusts");
  if (record === undefined || trusts?.known !== true) return undefined;
  const half = trusts.value.find(
    ({ partner, kind }) => partner === domain && (kind === "external" || kind === "forest"),
  );
  return half === undefined ? null : { forest: other.name, domain: record.name, trust: half };
}
