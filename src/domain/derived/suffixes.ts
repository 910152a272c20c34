import type { ForestRecord } from "#domain/facts/index.ts";
import { compareText, type DnsName } from "#domain/kernel/primitives.ts";

import { allKnown, domainFact, forestFact, known, unknown, type Known } from "./known.ts";

/** Accounts that sign in with one UPN suffix, over all domains of a forest. */
export interface SuffixUse {
  readonly suffix: string;
  readonly enabled: number;
  readonly total: number;
}

/**
 * The suffixes a forest owns: its domains' DNS names and uPNSuffixes, sorted. These, and no others, are offered to
 * forest trusts. Source: Routing name suffixes across forests.
 */
export function registeredSuffixes(forest: ForestRecord): Known<readonly DnsName[]> {
  const levels = forestFact(forest, "forest");
  const partitions = forestFact(forest, "partitions");
  if (!levels.known || !partitions.known) {
    return unknown([...(levels.known ? [] : levels.missing), ...(partitions.known ? [] : partitions.missing)]);
  }
  const domains = partitions.value.filter((partition) => partition.kind === "domain").map((domain) => domain.dnsName);
  return known([...new Set([...domains, ...levels.value.upnSuffixes])].toSorted(compareText));
}

/** The suffixes in users' UPNs, by name. Unknown while the users of any domain are unknown. */
export function suffixesInUse(forest: ForestRecord): Known<readonly SuffixUse[]> {
  if (forest.domains.length === 0) {
    return unknown([{ fact: "users", forest: forest.name, domain: null, cause: forest.error?.code ?? "not-asked" }]);
  }
  const users = allKnown(forest.domains.map((domain) => domainFact(forest, domain, "users")));
  if (!users.known) return users;
  const bySuffix = new Map<string, SuffixUse>();
  for (const { suffix, enabled, total } of users.value.flatMap((domain) => domain.suffixes)) {
    const sum = bySuffix.get(suffix);
    bySuffix.set(suffix, { suffix, enabled: (sum?.enabled ?? 0) + enabled, total: (sum?.total ?? 0) + total });
  }
  return known([...bySuffix.values()].toSorted((a, b) => compareText(a.suffix, b.suffix)));
}

/** Enabled accounts of a forest, over all its domains. */
export function enabledUsers(forest: ForestRecord): Known<number> {
  if (forest.domains.length === 0) {
    return unknown([{ fact: "users", forest: forest.name, domain: null, cause: forest.error?.code ?? "not-asked" }]);
  }
  const users = allKnown(forest.domains.map((domain) => domainFact(forest, domain, "users")));
  return users.known ? known(users.value.reduce((sum, domain) => sum + domain.enabled, 0)) : users;
}
