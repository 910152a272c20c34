import { definePairCheck } from "#domain/checks/define-check.ts";
import { evidence, fail, pass, warn } from "#domain/checks/outcome.ts";

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
    if (link.kind === "none") return fail("noTrust", { params });
    const fact = { forest: link.seenFrom, domain: link.holder, fact: "trusts" };
    const details = { params, evidence: [evidence("trustDirection", link.trust.direction, fact)] };
    if (link.kind === "realm") return fail("realmOnly", details);
    const isOutbound = !link.isOneSided && (link.direction === "two-way" || link.direction === "outbound");
    if (!isOutbound) return fail("notOutbound", details);
    if (link.kind === "external") return fail("externalOnly", details);
    const caution = { ...details, rule: "FS-TRUST-02" };
    if (link.isMismatched) return warn("mismatched", caution);
    if (!link.isTransitive) return warn("notTransitive", caution);
    return link.direction === "two-way" ? pass("trusts", details) : warn("oneWay", caution);
  },
});
