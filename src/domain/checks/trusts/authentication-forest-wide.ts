import { definePairCheck } from "#domain/checks/define-check.ts";
import { evidence, notApplicable, pass, warn } from "#domain/checks/outcome.ts";

/** Selective authentication on the trust needs a grant on each agent server. Source: MS-ADTS 6.1.6.7.9 (inferred). */
export const authenticationForestWide = definePairCheck({
  id: "authentication-forest-wide",
  rules: ["PTA-TRUST-03"],
  servers: "agents",
  area: "trusts-and-suffixes",
  evaluate(link, { serving, served }) {
    const params = { serving: serving.name, served: served.name };
    if (link.kind !== "forest") return notApplicable("noForestTrust", { params });
    const fact = { forest: link.seenFrom, domain: link.holder, fact: "trusts" };
    const details = {
      params,
      evidence: [evidence("CROSS_ORGANIZATION (0x10)", link.trust.isSelectiveAuthentication, fact)],
    };
    return link.trust.isSelectiveAuthentication ? warn("selective", details) : pass("forestWide", details);
  },
});
