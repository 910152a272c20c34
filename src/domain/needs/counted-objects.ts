import { domainFact } from "#domain/derived/known.ts";
import { forestDomains } from "#domain/derived/forest-domains.ts";
import type { ForestRecord } from "#domain/facts/index.ts";
import type { DnsName } from "#domain/kernel/primitives.ts";

/** Users and computers counted so far. Groups and contacts are synchronised as well and are in no count. */
export interface CountedObjects {
  readonly total: number;
  /** The domain with the most; `null` when nothing was counted. */
  readonly largest: { readonly domain: DnsName; readonly total: number } | null;
  /** Whether users and computers of every domain are in it. */
  readonly isWhole: boolean;
}

/** What was counted in some forests, in all their domains. */
export function countedObjects(forests: readonly ForestRecord[]): CountedObjects {
  let isWhole = true;
  const byDomain = forests.flatMap((forest) => {
    const { records, missing } = forestDomains(forest, "users");
    isWhole &&= missing.length === 0;
    return records.map((domain) => {
      const users = domainFact(forest, domain, "users");
      const computers = domainFact(forest, domain, "computers");
      isWhole &&= users.known && computers.known;
      const total = (users.known ? users.value.total : 0) + (computers.known ? computers.value.total : 0);
      return { domain: domain.name, total };
    });
  });
  return {
    total: byDomain.reduce((sum, { total }) => sum + total, 0),
    largest: byDomain.filter(({ total }) => total > 0).toSorted((a, b) => b.total - a.total)[0] ?? null,
    isWhole,
  };
}
