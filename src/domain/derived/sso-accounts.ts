import type { ForestRecord } from "#domain/facts/index.ts";

import { forestDomains } from "./forest-domains.ts";
import { domainFact, type MissingFact } from "./known.ts";

/** The Seamless SSO accounts of a forest. */
export interface SsoAccounts {
  /** DNs of computer accounts AZUREADSSOACC in the domains that were read. */
  readonly dns: readonly string[];
  /** Traces of the domains that were not read. */
  readonly missing: readonly MissingFact[];
}

/** Where Seamless SSO was set up in a forest; one account serves all of its domains. Source: Seamless SSO deep dive. */
export function ssoAccounts(forest: ForestRecord): SsoAccounts {
  const { records, missing } = forestDomains(forest, "hybridTraces");
  const traces = records.map((domain) => domainFact(forest, domain, "hybridTraces"));
  return {
    dns: traces.flatMap((fact) => (fact.known ? fact.value.ssoAccounts.map(({ dn }) => dn) : [])),
    missing: [...missing, ...traces.flatMap((fact) => (fact.known ? [] : fact.missing))],
  };
}
