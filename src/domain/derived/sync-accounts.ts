import type { ForestRecord } from "#domain/facts/index.ts";
import type { HybridTraces } from "#domain/facts/hybrid-traces.ts";
import { compareText } from "#domain/kernel/compare-text.ts";
import type { DnsName } from "#domain/kernel/primitives.ts";

import { forestDomains } from "./forest-domains.ts";
import { domainFact, type MissingFact } from "./known.ts";

/** A service account of a sync product and the domain it was found in. */
interface SyncAccount {
  readonly forest: DnsName;
  readonly domain: DnsName;
  readonly account: HybridTraces["syncAccounts"][number];
}

/** What was found, and the domains or forests that were not looked at. */
export interface SyncAccounts {
  readonly found: readonly SyncAccount[];
  readonly missing: readonly MissingFact[];
}

/**
 * Enabled accounts by which Microsoft Entra Connect Sync reads the directory, one for each name: a server that syncs
 * several forests may use the same name in each. Sorted by name.
 */
export function connectorAccounts(forests: readonly ForestRecord[]): SyncAccounts {
  const byName = new Map<string, SyncAccount>();
  const missing: MissingFact[] = [];
  for (const forest of forests) {
    const domains = forestDomains(forest, "hybridTraces");
    missing.push(...domains.missing);
    for (const domain of domains.records) {
      const traces = domainFact(forest, domain, "hybridTraces");
      if (!traces.known) missing.push(...traces.missing);
      for (const account of traces.known ? traces.value.syncAccounts : []) {
        const name = account.samAccountName.toLowerCase();
        if (account.kind !== "connect-connector" || !account.isEnabled || byName.has(name)) continue;
        byName.set(name, { forest: forest.name, domain: domain.name, account });
      }
    }
  }
  const found = [...byName.entries()].toSorted(([a], [b]) => compareText(a, b)).map(([, account]) => account);
  return { found, missing };
}
