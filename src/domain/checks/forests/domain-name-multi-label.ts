import { defineForestCheck } from "#domain/checks/define-check.ts";
import { evidence, fail, notKnown, pass, warn } from "#domain/checks/outcome.ts";

/** Domains with a single-label DNS name work only when it equals the NetBIOS name. Source: Entra Connect FAQ. */
export const domainNameMultiLabel = defineForestCheck({
  id: "domain-name-multi-label",
  rules: ["DS-SLD-02", "DS-SLD-01"],
  area: "forests-and-domains",
  needs: ["partitions"],
  evaluate({ partitions }, { forest, ref }) {
    const domains = partitions.filter((partition) => partition.kind === "domain");
    const single = domains.filter(({ dnsName }) => !dnsName.includes("."));
    if (single.length === 0)
      return pass("multiLabel", { params: { domains: domains.map((domain) => domain.dnsName) } });
    return single.map(({ dnsName, netbiosName }) => {
      const details = {
        object: dnsName,
        params: { domain: dnsName, netbiosName: netbiosName ?? "" },
        evidence: [
          evidence("dnsRoot", dnsName, ref("partitions")),
          evidence("nETBIOSName", netbiosName, ref("partitions")),
        ],
      };
      if (netbiosName === null) {
        const missing = { fact: "partitions", forest: forest.name, domain: null, cause: "not-found" } as const;
        return notKnown("netbiosUnknown", [missing], details);
      }
      return netbiosName.toLowerCase() === dnsName
        ? warn("sameAsNetbios", { ...details, rule: "DS-SLD-01" })
        : fail("differsFromNetbios", details);
    });
  },
});
