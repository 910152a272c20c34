import type { ForestRecord } from "#domain/facts/index.ts";
import type { Users } from "#domain/facts/users.ts";
import { compareText } from "#domain/kernel/compare-text.ts";
import { oncePer } from "#domain/kernel/once-per.ts";
import type { DnsName } from "#domain/kernel/primitives.ts";

import { forestDomains } from "./forest-domains.ts";
import { domainFact, forestFact, known, unknown, type Known, type MissingFact } from "./known.ts";

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
export const registeredSuffixes = oncePer((forest: ForestRecord): Known<readonly DnsName[]> => {
  const levels = forestFact(forest, "forest");
  const partitions = forestFact(forest, "partitions");
  if (!levels.known || !partitions.known) {
    return unknown([...(levels.known ? [] : levels.missing), ...(partitions.known ? [] : partitions.missing)]);
  }
  const domains = partitions.value.filter((partition) => partition.kind === "domain").map((domain) => domain.dnsName);
  return known([...new Set([...domains, ...levels.value.upnSuffixes])].toSorted(compareText));
});

/** What is known of a forest's users: their domains as far as they were read, and what is missing of the others. */
interface UsersRead {
  readonly domains: readonly Users[];
  readonly missing: readonly MissingFact[];
}

function usersRead(forest: ForestRecord): UsersRead {
  const { records, missing } = forestDomains(forest, "users");
  const users = records.map((domain) => domainFact(forest, domain, "users"));
  return {
    domains: users.flatMap((fact) => (fact.known ? [fact.value] : [])),
    missing: [...missing, ...users.flatMap((fact) => (fact.known ? [] : fact.missing))],
  };
}

/** Suffixes in users' UPNs, by name, in the domains that were read; `missing` stands for the others. */
export interface SuffixesSeen {
  readonly uses: readonly SuffixUse[];
  readonly missing: readonly MissingFact[];
}

/** The suffixes seen so far. What is found in one domain stands, whatever the others hold. */
export const suffixesSeen = oncePer((forest: ForestRecord): SuffixesSeen => {
  const { domains, missing } = usersRead(forest);
  const bySuffix = new Map<string, SuffixUse>();
  for (const { suffix, enabled, total } of domains.flatMap((domain) => domain.suffixes)) {
    const sum = bySuffix.get(suffix);
    bySuffix.set(suffix, { suffix, enabled: (sum?.enabled ?? 0) + enabled, total: (sum?.total ?? 0) + total });
  }
  return { uses: [...bySuffix.values()].toSorted((a, b) => compareText(a.suffix, b.suffix)), missing };
});

/** The suffixes in users' UPNs, by name. Unknown while the users of any domain are unknown. */
export function suffixesInUse(forest: ForestRecord): Known<readonly SuffixUse[]> {
  const { uses, missing } = suffixesSeen(forest);
  return missing.length > 0 ? unknown(missing) : known(uses);
}

/** Enabled accounts of a forest, over all its domains. */
export const enabledUsers = oncePer((forest: ForestRecord): Known<number> => {
  const { domains, missing } = usersRead(forest);
  return missing.length > 0 ? unknown(missing) : known(domains.reduce((sum, domain) => sum + domain.enabled, 0));
});
