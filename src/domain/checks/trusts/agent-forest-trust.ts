import { definePairCheck } from "#domain/checks/define-check.ts";
import { evidence, fail, pass } from "#domain/checks/outcome.ts";

/** Agents reach the users of another forest only over a direct, two-way forest trust. Source: PTA FAQ. */
export const agentForestTrust = definePairCheck({
  id: "agent-forest-trust",
  rules: ["PTA-FOREST-01", "PTA-TRUST-01", "PTA-TRUST-02", "PTA-TRUST-04", "PTA-TRUST-05"],
  servers: "agents",
  area: "trusts-and-suffixes",
  evaluate(link, { serving, served }) {
    const params = { serving: serving.name, served: served.name };
    if (link.kind === "none") {
      return link.via.length === 0
        ? fail("noTrust", { params })
        : fail("onlyThroughThird", { params: { ...params, via: [...link.via] }, rule: "PTA-TRUST-05" });
    }
    const fact = { forest: link.seenFrom, domain: link.holder, fact: "trusts" };
    const rows = [
      evidence("trustAttributes", `0x${link.trust.raw.attributes.toString(16)}`, fact),
      evidence("trustDirection", link.trust.direction, fact),
    ];
    if (link.isMismatched) return fail("mismatched", { params, evidence: rows, rule: "PTA-TRUST-04" });
    if (link.kind === "realm") return fail("realmOnly", { params, evidence: rows, rule: "PTA-TRUST-02" });
    if (link.kind === "external") return fail("externalOnly", { params, evidence: rows, rule: "PTA-TRUST-02" });
    if (!link.isTransitive) return fail("notTransitive", { params, evidence: rows, rule: "PTA-TRUST-02" });
    if (link.direction === "disabled") return fail("disabled", { params, evidence: rows, rule: "PTA-TRUST-04" });
    if (link.isOneSided)
      return fail("oneSided", { params: { ...params, seenFrom: link.seenFrom }, evidence: rows, rule: "PTA-TRUST-04" });
    if (link.direction !== "two-way") {
      return fail("oneWay", { params: { ...params, direction: link.direction }, evidence: rows, rule: "PTA-TRUST-01" });
    }
    return pass("twoWay", { params, evidence: rows });
  },
});
