import type { DomainFactKey, DomainRecord, ForestRecord } from "#domain/facts/index.ts";

import { forestFact, known, unknown, type Known, type MissingFact } from "./known.ts";

/** The domains of a forest as far as they were read, and what stands for the others. */
export interface ForestDomains {
  readonly records: readonly DomainRecord[];
  /** The given fact of each domain that has no record, or the list of domains itself; empty when all have one. */
  readonly missing: readonly MissingFact[];
}

/**
 * The domain records of a forest with what is missing for `fact` to be known of all its domains. The crossRefs tell how
 * many there are: without them a record may be one of many. Source: CN=Partitions (MS-ADTS 6.1.1.2.1.1).
 */
export function forestDomains(forest: ForestRecord, fact: DomainFactKey): ForestDomains {
  const records = forest.domains;
  const cause = forest.error?.code ?? ("not-asked" as const);
  if (records.length === 0) return { records, missing: [{ fact, forest: forest.name, domain: null, cause }] };
  const partitions = forestFact(forest, "partitions");
  if (!partitions.known) return { records, missing: partitions.missing };
  const unread = partitions.value
    .filter(({ kind, dnsName }) => kind === "domain" && !records.some((record) => record.name === dnsName))
    .map(({ dnsName }): MissingFact => ({ fact, forest: forest.name, domain: dnsName, cause }));
  return { records, missing: unread };
}

/** All domain records of a forest, or what is missing for them to be all. */
export function everyDomain(forest: ForestRecord, fact: DomainFactKey): Known<readonly DomainRecord[]> {
  const { records, missing } = forestDomains(forest, fact);
  return missing.length > 0 ? unknown(missing) : known(records);
}
