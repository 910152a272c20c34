import { defineForestCheck } from "#domain/checks/define-check.ts";
import { evidence, fail, pass } from "#domain/checks/outcome.ts";

/** A dot in a domain's NetBIOS name rules out sync. Source: Prerequisites for Microsoft Entra Connect. */
export const netbiosNameWithoutDot = defineForestCheck({
  id: "netbios-name-without-dot",
  rules: ["DS-NBDOT-01"],
  area: "forests-and-domains",
  needs: ["partitions"],
  evaluate({ partitions }, { ref }) {
    const names = partitions.flatMap(({ kind, dnsName, netbiosName }) =>
      kind === "domain" && netbiosName !== null ? [{ domain: dnsName, netbiosName }] : [],
    );
    const dotted = names.filter(({ netbiosName }) => netbiosName.includes("."));
    if (dotted.length === 0) return pass("plain", { params: { names: names.map((name) => name.netbiosName) } });
    return dotted.map(({ domain, netbiosName }) =>
      fail("dotted", {
        object: domain,
        params: { domain, netbiosName },
        evidence: [evidence("nETBIOSName", netbiosName, ref("partitions"))],
      }),
    );
  },
});
