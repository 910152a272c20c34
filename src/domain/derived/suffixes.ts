import type { ForestRecord } from "#domain/facts/index.ts";
import type { Users } from "#domain/facts/users.ts";
import { compareText, type DnsName } from "#domain/kernel/primitives.ts";

import { everyDomain } from "./forest-domains.ts";
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

/** The users of every domain of a forest; unknown while a domain may be left out. */
function usersOfDomains(forest: ForestRecord): Known<readonly Users[]> {
  const domains = everyDomain(forest, "users");
  return domains.known ? allKnown(domains.value.map((domain) => domainFact(forest, domain, "users"))) : domains;
}

/** The suffixes in users' UPNs, by name. Unknown while the users of any domain are unknown. */
export function suffixesInUse(forest: ForestRecord): Known<readonly SuffixUse[]> {
  const users = usersOfDomains(forest);
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
  const users = usersOfDomains(forest);
  return users.known ? known(users.value.reduce((sum, domain) => sum + domain.enabled, 0)) : users;
}
