import { defineDomainCheck } from "#domain/checks/define-check.ts";
import { evidence, notKnown, pass, warn } from "#domain/checks/outcome.ts";
import { forestDomains } from "#domain/derived/forest-domains.ts";
import { domainFact } from "#domain/derived/known.ts";

/** mS-DS-ConsistencyGuid filled by something unknown stops its use as source anchor. Source: Connect design concepts. */
export const sourceAnchorUnused = defineDomainCheck({
  id: "source-anchor-unused",
  rules: ["DS-ANCHOR-01"],
  area: "users",
  needs: ["users"],
  evaluate({ users }, { forest, profile, ref }) {
    const accounts = users.withConsistencyGuid;
    const details = {
      params: { accounts },
      evidence: [evidence("mS-DS-ConsistencyGuid", accounts, ref("users"))],
    };
    if (accounts === 0) return pass("empty", details);
    if (profile.directorySync === "present") return pass("syncStated", details);
    // The sync account of a forest usually lives in its root domain, whichever domains it syncs.
    const domains = forestDomains(forest, "hybridTraces");
    const traces = domains.records.map((other) => domainFact(forest, other, "hybridTraces"));
    if (traces.some((part) => part.known && part.value.syncAccounts.length > 0)) return pass("syncTraced", details);
    const missing = [...domains.missing, ...traces.flatMap((part) => (part.known ? [] : part.missing))];
    return missing.length > 0 ? notKnown("tracesUnknown", missing, details) : warn("writerUnknown", details);
  },
});
