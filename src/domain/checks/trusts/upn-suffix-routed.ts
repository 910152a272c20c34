import { definePairCheck } from "#domain/checks/define-check.ts";
import {
  evidence,
  fail,
  notApplicable,
  notKnown,
  pass,
  type Outcome,
  type OutcomeDetails,
} from "#domain/checks/outcome.ts";
import { routeSuffix, type RoutingState } from "#domain/derived/name-routing.ts";
import { registeredSuffixes, suffixesInUse, type SuffixUse } from "#domain/derived/suffixes.ts";
import type { NamespaceRecord } from "#domain/facts/trusts.ts";
import type { DnsName } from "#domain/kernel/primitives.ts";
import type { FactRef } from "#domain/checks/finding.ts";

const ruleOf: Readonly<Record<Exclude<RoutingState, "enabled">, string>> = {
  "not-listed": "PTA-SUFFIX-01",
  "disabled-new": "PTA-SUFFIX-02",
  "disabled-by-admin": "PTA-SUFFIX-02",
  conflict: "PTA-SUFFIX-03",
  "domain-blocked": "PTA-SUFFIX-03",
  "owned-by-asking-forest": "PTA-SUFFIX-03",
  excluded: "PTA-SUFFIX-04",
};

interface Names {
  readonly serving: DnsName;
  readonly served: DnsName;
  readonly owned: readonly DnsName[];
  readonly usedByServing: ReadonlySet<string>;
  readonly records: readonly NamespaceRecord[];
  readonly fact: FactRef;
}

function judgeSuffix(use: SuffixUse, names: Names): Outcome {
  const state = routeSuffix(use.suffix, names.records, names.owned);
  const details = {
    object: use.suffix,
    params: { suffix: use.suffix, users: use.enabled, serving: names.serving, served: names.served, state },
    evidence: [evidence(use.suffix, state, names.fact, { enabled: use.enabled, total: use.total })],
  } satisfies OutcomeDetails;
  if (state !== "enabled" && state !== "not-listed") return fail(state, { ...details, rule: ruleOf[state] });
  // A suffix that both forests use can be routed to one of them only, whichever holds the agents.
  if (names.usedByServing.has(use.suffix)) return fail("usedByBoth", { ...details, rule: "PTA-SUFFIX-03" });
  return state === "enabled" ? pass("routed", details) : fail(state, { ...details, rule: ruleOf[state] });
}

/**
 * Every UPN suffix that enabled users of the served forest sign in with is routed by the trust, read from the serving
 * forest's trustedDomain object. Source: PTA FAQ; Routing name suffixes across forests.
 */
export const upnSuffixRouted = definePairCheck({
  id: "upn-suffix-routed",
  rules: ["PTA-SUFFIX-01", "PTA-SUFFIX-02", "PTA-SUFFIX-03", "PTA-SUFFIX-04", "PTA-SUFFIX-05"],
  servers: "agents",
  area: "trusts-and-suffixes",
  evaluate(link, { serving, served }) {
    const params = { serving: serving.name, served: served.name };
    if (link.kind !== "forest") return notApplicable("noForestTrust", { params });
    if (link.seenFrom !== serving.name) {
      const missing = [{ fact: "trusts", forest: serving.name, domain: null, cause: "not-asked" }] as const;
      return notKnown("onlyOtherSideRead", missing, { params, rule: "PTA-SUFFIX-05" });
    }
    // The names are kept by the side that trusts; without an outbound half there is nothing to read yet.
    if (link.direction === "inbound" || link.direction === "disabled")
      return notApplicable("noOutboundHalf", { params });
    if (link.trust.namespaces.status !== "decoded") {
      const missing = [{ fact: "trusts", forest: serving.name, domain: serving.name, cause: "malformed" }] as const;
      return notKnown(link.trust.namespaces.status, missing, { params, rule: "PTA-SUFFIX-05" });
    }
    const inUse = suffixesInUse(served);
    const owned = registeredSuffixes(serving);
    const usedByServing = suffixesInUse(serving);
    if (!inUse.known || !owned.known || !usedByServing.known) {
      const missing = [inUse, owned, usedByServing].flatMap((part) => (part.known ? [] : part.missing));
      return notKnown("suffixesUnknown", missing, { params });
    }
    const names: Names = {
      ...params,
      owned: owned.value,
      usedByServing: new Set(usedByServing.value.filter((use) => use.enabled > 0).map((use) => use.suffix)),
      records: link.trust.namespaces.records,
      fact: { forest: serving.name, domain: serving.name, fact: "trusts" },
    };
    const judged = inUse.value.filter((use) => use.enabled > 0).map((use) => judgeSuffix(use, names));
    return judged.length > 0 ? judged : notApplicable("noUpns", { params });
  },
});
