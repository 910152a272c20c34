import { definePairCheck } from "#domain/checks/define-check.ts";
import { evidence, fail, pass } from "#domain/checks/outcome.ts";

/** The farm's forest trusts, by a forest trust, every forest whose users sign in. Source: AD FS requirements. */
export const farmForestTrust = definePairCheck({
  id: "farm-forest-trust",
  rules: ["FS-TRUST-01"],
  servers: "farm",
  area: "ad-fs",
  evaluate(link, { serving, served }) {
    const params = { serving: serving.name, served: served.name };
    if (link.kind === "none") return fail("noTrust", { params });
    const fact = { forest: link.seenFrom, domain: link.holder, fact: "trusts" };
    const rows = [evidence("trustDirection", link.direction, fact)];
    if (link.kind !== "forest") return fail("externalOnly", { params, evidence: rows });
    const trusts = link.direction === "two-way" || link.direction === "outbound";
    return trusts && !link.isOneSided
      ? pass("trusts", { params, evidence: rows })
      : fail("notOutbound", { params, evidence: rows });
  },
});
