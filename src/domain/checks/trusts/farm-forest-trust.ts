import { definePairCheck } from "#domain/checks/define-check.ts";
import { evidence, fail, notKnown, pass, warn } from "#domain/checks/outcome.ts";
import { domainFact } from "#domain/derived/known.ts";
import type { DirectLink } from "#domain/derived/trust-link.ts";
import type { ForestRecord } from "#domain/facts/index.ts";
import type { DnsName } from "#domain/kernel/primitives.ts";

/** The user domains that no single domain of the farm's forest trusts all by external trusts: those left by the best. */
function leftOut({ externally }: DirectLink, served: ForestRecord): readonly DnsName[] {
  const userDomains = served.domains
    .filter((domain) => {
      const users = domainFact(served, domain, "users");
      return !users.known || users.value.enabled > 0;
    })
    .map((domain) => domain.name);
  const names = userDomains.length > 0 ? userDomains : [served.name];
  const leaves = externally.map(({ from }) =>
    names.filter((name) => !externally.some((pair) => pair.from === from && pair.to === name)),
  );
  return leaves.toSorted((a, b) => a.length - b.length)[0] ?? names;
}

/**
 * The farm's forest trusts every forest whose users sign in, by a forest trust. One in both directions lets the service
 * account read them as well; one-way is a warning. The requirements also speak of trusted domains; that external trusts
 * would do is not settled, so the forest trust stays the condition. Source: AD FS requirements, multi forest requirements.
 */
export const farmForestTrust = definePairCheck({
  id: "farm-forest-trust",
  rules: ["FS-TRUST-01", "FS-TRUST-02"],
  servers: "farm",
  area: "ad-fs",
  evaluate(link, { serving, served }) {
    const params = { serving: serving.name, served: served.name };
    if (link.kind === "none") {
      return link.unread.length > 0 ? notKnown("domainsUnread", link.unread, { params }) : fail("noTrust", { params });
    }
    const fact = { forest: link.seenFrom, domain: link.holder, fact: "trusts" };
    const details = { params, evidence: [evidence("trustDirection", link.trust.direction, fact)] };
    const caution = { ...details, rule: "FS-TRUST-02" };
    const isOutbound = !link.isOneSided && (link.direction === "two-way" || link.direction === "outbound");
    if (link.kind === "forest" && isOutbound) {
      if (link.isMismatched) return warn("mismatched", caution);
      if (!link.isTransitive) return warn("notTransitive", caution);
      return link.direction === "two-way" ? pass("trusts", details) : warn("oneWay", caution);
    }
    const domains = leftOut(link, served);
    if (link.externally.length > 0 && domains.length === 0) return fail("externalOnly", details);
    if (link.unread.length > 0) return notKnown("domainsUnread", link.unread, details);
    if (link.externally.length > 0)
      return fail("externalPartly", { ...details, params: { ...params, domains: [...domains] } });
    return link.kind === "realm" ? fail("realmOnly", details) : fail("notOutbound", details);
  },
});
