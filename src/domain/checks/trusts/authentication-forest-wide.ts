import { definePairCheck } from "#domain/checks/define-check.ts";
import { evidence, notApplicable, notKnown, pass, warn } from "#domain/checks/outcome.ts";

/**
 * Selective authentication needs a grant on each server that checks passwords. The bit governs users who come into the
 * forest that holds the object, so only the serving forest's own half tells. Source: MS-ADTS 6.1.6.7.9 (inferred).
 */
export const authenticationForestWide = definePairCheck({
  id: "authentication-forest-wide",
  rules: ["PTA-TRUST-03"],
  servers: "agents",
  area: "trusts-and-suffixes",
  evaluate(link, { serving, served }) {
    const params = { serving: serving.name, served: served.name };
    if (link.kind !== "forest") return notApplicable("noForestTrust", { params });
    if (link.seenFrom !== serving.name) {
      return link.ownMissing.length > 0
        ? notKnown("onlyOtherSideRead", link.ownMissing, { params })
        : notApplicable("noOwnHalf", { params });
    }
    const fact = { forest: link.seenFrom, domain: link.holder, fact: "trusts" };
    const details = {
      params,
      evidence: [evidence("CROSS_ORGANIZATION (0x10)", link.trust.isSelectiveAuthentication, fact)],
    };
    return link.trust.isSelectiveAuthentication ? warn("selective", details) : pass("forestWide", details);
  },
});
