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
import { isInternetRoutable } from "#domain/derived/routable.ts";
import { registeredSuffixes, suffixesSeen, type SuffixUse } from "#domain/derived/suffixes.ts";
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
  /** Suffixes of the served forest; `null` when they could not be read. */
  readonly registered: readonly DnsName[] | null;
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
  // Users with a name that no tenant can verify do not sign in with it: PTA-UPN-01 has them, and their next suffix counts.
  if (!isInternetRoutable(use.suffix)) return notApplicable("notPublic", details);
  if (state !== "enabled" && state !== "not-listed") return fail(state, { ...details, rule: ruleOf[state] });
  // A suffix that both forests use can be routed to one of them only, whichever holds the agents.
  if (names.usedByServing.has(use.suffix)) return fail("usedByBoth", { ...details, rule: "PTA-SUFFIX-03" });
  if (state === "enabled") return pass("routed", details);
  return names.registered?.includes(use.suffix) === false
    ? fail("not-registered", { ...details, rule: ruleOf[state] })
    : fail("not-listed", { ...details, rule: ruleOf[state] });
}

const active = (uses: readonly SuffixUse[]): readonly SuffixUse[] => uses.filter((use) => use.enabled > 0);

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
      return link.ownMissing.length > 0
        ? notKnown("onlyOtherSideRead", link.ownMissing, { params, rule: "PTA-SUFFIX-05" })
        : notApplicable("noOwnHalf", { params });
    }
    // The names are kept by the side that trusts; without an outbound half there is nothing to read yet.
    const { direction, namespaces } = link.trust;
    if (direction === "inbound" || direction === "disabled") return notApplicable("noOutboundHalf", { params });
    if (namespaces.status !== "decoded") {
      const cause = namespaces.status === "absent" ? ("not-found" as const) : ("malformed" as const);
      const missing = [{ fact: "trusts", forest: serving.name, domain: link.holder, cause }] as const;
      return notKnown(namespaces.status, missing, { params, rule: "PTA-SUFFIX-05" });
    }
    const owned = registeredSuffixes(serving);
    if (!owned.known) return notKnown("suffixesUnknown", owned.missing, { params });
    const inUse = suffixesSeen(served);
    const usedByServing = suffixesSeen(serving);
    const registered = registeredSuffixes(served);
    const names: Names = {
      ...params,
      owned: owned.value,
      registered: registered.known ? registered.value : null,
      usedByServing: new Set(active(usedByServing.uses).map((use) => use.suffix)),
      records: namespaces.records,
      fact: { forest: serving.name, domain: link.holder, fact: "trusts" },
    };
    const judged = active(inUse.uses).map((use) => judgeSuffix(use, names));
    const missing = [...inUse.missing, ...usedByServing.missing];
    if (missing.length > 0) return [...judged, notKnown("suffixesUnknown", missing, { params })];
    return judged.length > 0 ? judged : notApplicable("noUpns", { params });
  },
});
