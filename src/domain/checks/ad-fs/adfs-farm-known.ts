import { defineDomainCheck } from "#domain/checks/define-check.ts";
import { evidence, manual, notApplicable, pass } from "#domain/checks/outcome.ts";

/** Farms leave a container for their keys. Source: Install AD FS as delegated administrator. */
export const adfsFarmKnown = defineDomainCheck({
  id: "adfs-farm-known",
  rules: ["FS-EXIST-01"],
  area: "ad-fs",
  needs: ["hybridTraces"],
  evaluate({ hybridTraces: { adfsFarms } }, { ref }) {
    if (adfsFarms === null) return manual("notVisible");
    const details = {
      params: { farms: adfsFarms },
      evidence: [evidence("CN=ADFS,CN=Microsoft,CN=Program Data", adfsFarms, ref("hybridTraces"))],
    };
    return adfsFarms === 0 ? notApplicable("none", details) : pass("some", details);
  },
});
